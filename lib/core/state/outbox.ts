// Decides when rows of history are tried again after a refusal.

import type { Row } from './history-row';
import { type Instant, MINUTE } from './time';

/** How much is kept of what the database said, in letters. */
export const MOST_WORDS = 200;

/** That the ledger would not take the rows: what it said, how often in a row, and when last, epoch ms. */
interface Refusal {
  readonly says: string;
  readonly times: number;
  readonly at: Instant;
}

/** Rows on their way to the ledger, oldest first; they leave when they have been written. */
export interface Outbox {
  readonly rows: readonly Row[];
  readonly refusal: Refusal | null;
}

export const emptyOutbox: Outbox = { rows: [], refusal: null };

/** The longest time between two tries to write to the ledger, in ms. */
const LONGEST_PAUSE = 60 * MINUTE;

/** Whether rows are to be written now: at once, and after a refusal with pauses that grow from a minute to an hour. */
export function mayWrite({ rows, refusal }: Outbox, now: Instant): boolean {
  if (rows.length === 0) return false;
  if (!refusal) return true;
  const pause = Math.min(LONGEST_PAUSE, MINUTE * 2 ** Math.min(refusal.times - 1, 10));
  // A clock that was set back must not make the pause any longer.
  return now < refusal.at || now >= refusal.at + pause;
}
