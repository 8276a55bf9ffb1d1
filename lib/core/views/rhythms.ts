// The rhythms of breaks that a person may choose from.

import { settingDefinitions } from '../state/settings/definitions';

/** How often a short break comes, in minutes of sitting, for people who choose by a word (WELCOME-4). */
export const rhythms = {
  gentle: 45,
  usual: settingDefinitions.shortBreakEveryMinutes.byDefault,
  often: 20,
} as const;

export type RhythmName = keyof typeof rhythms;

export const rhythmNames = ['gentle', 'usual', 'often'] as const satisfies readonly RhythmName[];

/** The word for a break after so many minutes of sitting; `null` for a number of one's own. */
export const rhythmOf = (minutes: number): RhythmName | null =>
  rhythmNames.find((name) => rhythms[name] === minutes) ?? null;
