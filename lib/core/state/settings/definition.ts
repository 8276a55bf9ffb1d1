// What can be said of a setting.

/** A whole number; its unit, if it has one, is in its name too. */
interface NumberRow {
  readonly kind: 'number';
  readonly least: number;
  readonly most: number;
  readonly byDefault: number;
  /** How much one press changes it. */
  readonly step: number;
  readonly unit: 'minutes' | 'seconds' | 'days' | null;
}

interface SwitchRow {
  readonly kind: 'switch';
  readonly byDefault: boolean;
}

/** One of a few, in the order in which they are shown. */
interface ChoiceRow {
  readonly kind: 'choice';
  readonly choices: readonly string[];
  readonly byDefault: string;
}

/**
 * A BCP 47 code, or `null` for the browser's own language (LANG-1). Which languages there are is not said here: a language is
 * a folder of `lib/i18n/locales`, and a code of none of them counts for nothing in this build.
 */
interface LanguageRow {
  readonly kind: 'language';
  readonly byDefault: null;
}

/** Hours of a week, or days off: each has an intent and a control of its own. */
interface CalendarRow {
  readonly kind: 'week' | 'dates';
  readonly byDefault: null | readonly [];
}

/** A section of the settings page. */
export type SettingSection =
  | 'reminders'
  | 'telling'
  | 'waiting'
  | 'hours'
  | 'moves'
  | 'guide'
  | 'look'
  | 'figure'
  | 'safety';

/** What is said of a setting; `Switch` is the names of the settings that are switches. */
export type SettingDefinition<Switch extends string = string> = (
  | NumberRow
  | SwitchRow
  | ChoiceRow
  | LanguageRow
  | CalendarRow
) & {
  readonly section: SettingSection;
  /** Few come for it: folded away under "Fine-tuning", which is the end of its section. */
  readonly isFine?: true;
  /** Switches of which one at the least has to be shown and on, or this one is not shown. */
  readonly needs?: readonly Switch[];
  /** Shown only where the browser tells that a tab uses the microphone, the camera or the screen (Firefox). */
  readonly onlyIfSharingIsSeen?: true;
};
