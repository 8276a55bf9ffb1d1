// Decides what a page sends to give a setting a value, or to put it back to its default.

import { isSameValue } from '../state/canonical';
import type { Intent } from '../state/events';
import { isLocked, usualSettings } from '../state/policy';
import { isOfKind, type SettingName, type Settings, settingNames } from '../state/settings';
import type { State } from '../state/state';

/** What a setting is, who has set it, and what it would be if nobody had. */
export type SettingParts = Pick<State, 'settings' | 'chosen' | 'policy'>;

/**
 * What a reset puts back by its undo. The organisation's quiet dates are in the days off that count, and may be taken back
 * before the undo: they must not come back as the person's own (POLICY-3).
 */
export const ownSettings = ({ settings, chosen }: SettingParts): Settings => ({ ...settings, ...chosen });

/** What gives a setting the value that it has in `wanted`. */
export function intentOf(wanted: Settings, name: SettingName): Intent {
  if (isOfKind(name, 'week')) return { type: 'hoursChanged', hours: wanted[name] };
  if (isOfKind(name, 'dates')) return { type: 'daysOffChanged', daysOff: [...wanted[name]] };
  const other = name as Exclude<SettingName, 'hours' | 'daysOff'>;
  return { type: 'settingChanged', name: other, value: wanted[other] };
}

/** What puts a setting back to the organisation's default, or Limber's; `null` if that is what the person has, or it is locked. */
export function resetOf({ chosen, policy }: Pick<State, 'chosen' | 'policy'>, name: SettingName): Intent | null {
  if (!Object.hasOwn(chosen, name) || isLocked(policy, name)) return null;
  return isSameValue(chosen[name], usualSettings(policy)[name]) ? null : { type: 'settingReset', name };
}

/** The settings that are not as by default, in the order of the settings page. */
export const changedSettings = (parts: Pick<State, 'chosen' | 'policy'>): readonly SettingName[] =>
  settingNames.filter((name) => resetOf(parts, name) !== null);
