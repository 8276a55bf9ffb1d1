// The rhythms of breaks that a person may choose from.

import { settingDefinitions } from '../state/settings/definitions';

/** How often a short break comes, in minutes of sitting, for people who choose by a word (WELCOME-4). */
export const rhythms = {
  gentle: 45,
  usual: settingDefinitions.shortBreakEveryMinutes.byDefault,
  often: 20,
} as const;

export const rhythmNames = ['gentle', 'usual', 'often'] as const satisfies readonly (keyof typeof rhythms)[];
