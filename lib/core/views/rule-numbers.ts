// The numbers of rules that appear in the texts of pages.

import { MOVES_A_BREAK } from '../../content/exercise';
import { eyeRest } from '../../content/exercises/eye-rest';
import { COUNTS_FROM } from '../reminders/countdown';
import { SNOOZES_IN_A_ROW } from '../reminders/prompt';
import { PROMPT_PATIENCE } from '../reminders/prompt-patience';
import { WAIT_AT_MOST, WAIT_FOR_PAUSE } from '../reminders/waiting-rules';
import { MINUTE } from '../state/time';

/** The numbers of rules that pages show. A text gets those that it names as values. No number is written into a text. */
export const ruleNumbers = {
  countdownMinutes: COUNTS_FROM,
  eyeRestSeconds: eyeRest.dose.holdSeconds,
  movesABreak: MOVES_A_BREAK,
  repeatMinutes: PROMPT_PATIENCE / MINUTE,
  snoozes: SNOOZES_IN_A_ROW,
  typingMinutes: WAIT_FOR_PAUSE / MINUTE,
  waitMinutes: WAIT_AT_MOST / MINUTE,
} as const;
