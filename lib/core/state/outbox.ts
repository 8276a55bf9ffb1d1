// Decides when rows of history are tried again after a refusal.

import type { Row } from './history-row';
import { type Instant, MINUTE } from './time';

/** How much of the database's answer is kept, in characters. */
export const MOST_WORDS = 200;

/** The database refused the rows: what it answered, how often in a row, and when last, epoch ms. */
interface Refusal {
  readonly says: string;
  readonly times: number;
  readonly at: Instant;
}

/** Rows that wait to be written to the history, oldest first. They leave when they have been written. */
export interface Outbox {
  readonly rows: readonly Row[];
  readonly refusal: Refusal | null;
}

export const emptyOutbox: Outbox = { rows: [], refusal: null };

/** The longest time between two tries to write, in ms. */
const LONGEST_PAUSE = 60 * MINUTE;

/** Whether to write rows now: at once, and after a refusal in growing intervals, from a minute to an hour. */
export function mayWrite({ rows, refusal }: Outbox, now: Instant): boolean {
  if (rows.length === 0) return false;
  if (!refusal) return true;
  const pause = Math.min(LONGEST_PAUSE, MINUTE * 2 ** Math.min(refusal.times - 1, 10));
  // If the clock was set back, the interval must not become longer.
  return now < refusal.at || now >= refusal.at + pause;
}
