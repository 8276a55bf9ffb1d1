// Decides what a person's choice changes in the settings, and what an organisation's policy does.

import { effectiveSettings, isLocked, type Policy, type SomeSettings } from './policy';
import { type SettingName, type Settings, settingNames } from './settings';
import type { State } from './state';

/** The state of a person who has chosen just this, under the policy there is. */
export const withChosen = (state: State, chosen: SomeSettings): State => ({
  ...state,
  chosen,
  settings: effectiveSettings(chosen, state.policy),
});

/** A page shows the quiet dates among the days off. They do not become the person's own by that (POLICY-3). */
function ownValue({ chosen, policy }: State, name: SettingName, wanted: Settings): unknown {
  if (name !== 'daysOff') return wanted[name];
  const isOwn = (day: string) => !policy.quietDates.includes(day) || (chosen.daysOff ?? []).includes(day);
  return wanted.daysOff.filter(isOwn);
}

/**
 * The state of a person who wants these settings. What differs from the settings that count becomes their own choice; a
 * locked one stays as it is (POLICY-1). The same state if nothing differs.
 */
export function chooseSettings(state: State, wanted: Settings): State {
  const changed = settingNames.filter((name) => wanted[name] !== state.settings[name] && !isLocked(state.policy, name));
  if (changed.length === 0) return state;
  return withChosen(state, {
    ...state.chosen,
    ...Object.fromEntries(changed.map((name) => [name, ownValue(state, name, wanted)])),
  });
}

/** The state of a person who takes back what they chose of one setting: it is as by default again. */
export function forgetChoice(state: State, name: SettingName): State {
  if (!Object.hasOwn(state.chosen, name) || isLocked(state.policy, name)) return state;
  const { [name]: _, ...chosen } = state.chosen;
  return withChosen(state, chosen);
}

/** The state under a policy. What the person chose is kept, and counts again once the policy has gone. */
export const underPolicy = (state: State, policy: Policy): State => ({
  ...state,
  policy,
  settings: effectiveSettings(state.chosen, policy),
});
