// Decides what counts, of what a person has chosen and what their organisation has set.

import { defaultSettings, type SettingName, type Settings } from './settings';

/** Some of the settings; those that are not there are as by default. */
export type SomeSettings = { readonly [Name in SettingName]?: Settings[Name] };

/** What an organisation has set for the computers it looks after. Limber reads it, and tells it nothing (POLICY-6). */
export interface Policy {
  /** The browser has been asked, and has answered. */
  readonly isKnown: boolean;
  /** What a setting is until the person chooses. */
  readonly defaults: SomeSettings;
  /** What a setting is, whatever the person has chosen. */
  readonly locked: SomeSettings;
  /** Days off, ISO dates, beside the person's own (POLICY-3). */
  readonly quietDates: readonly string[];
  /** Nothing is written into the history (POLICY-4). */
  readonly noHistory: boolean;
  /** The welcome page does not open by itself (WELCOME-5). */
  readonly noWelcomePage: boolean;
  /** The organisation's own words for the help page. */
  readonly helpText: string | null;
  /** The names of what was there and made no sense (POLICY-2). */
  readonly ignored: readonly string[];
}

/** Before the browser has answered. */
export const unknownPolicy: Policy = {
  isKnown: false,
  defaults: {},
  locked: {},
  quietDates: [],
  noHistory: false,
  noWelcomePage: false,
  helpText: null,
  ignored: [],
};

/** Nobody has set anything, as on most computers. */
export const noPolicy: Policy = { ...unknownPolicy, isKnown: true };

/** Whether an organisation has set anything, even if it makes no sense. */
export const isManaged = (policy: Policy): boolean =>
  policy.noHistory ||
  policy.noWelcomePage ||
  policy.helpText !== null ||
  [policy.quietDates, policy.ignored, Object.keys(policy.defaults), Object.keys(policy.locked)].some(
    ({ length }) => length > 0,
  );

export const isLocked = ({ locked }: Policy, name: SettingName): boolean => Object.hasOwn(locked, name);

/** What the settings are while the person has chosen nothing. */
export const usualSettings = ({ defaults, locked }: Policy): Settings => ({
  ...defaultSettings,
  ...defaults,
  ...locked,
});

/** The settings that count, each for itself: a lock, else what the person chose, else the organisation's default, else Limber's (POLICY-1). */
export function effectiveSettings(chosen: SomeSettings, policy: Policy): Settings {
  const settings: Settings = { ...usualSettings(policy), ...chosen, ...policy.locked };
  const { quietDates } = policy;
  if (quietDates.length === 0) return settings;
  return { ...settings, daysOff: [...new Set([...settings.daysOff, ...quietDates])].toSorted() };
}
