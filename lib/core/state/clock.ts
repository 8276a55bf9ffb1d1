// The clock of the bout and of the cycle, as it is stored.

import * as z from 'zod/mini';
import { rowIdSchema } from './row-schema';
import { instantSchema as instant, lengthSchema } from './time-schema';

/** The sitting bout and the break cycle. What is due is derived from `cycleStartedAt`, never stored. */
export const clockSchema = z.object({
  boutStartedAt: instant,
  /** Milliseconds of the bout that were spent away (absences too short to end it). */
  boutAwayMs: lengthSchema,
  /** Until when absences have been credited, at the least the bout's beginning: no absence is taken out twice. */
  creditedUntil: instant,
  /** Id of this bout's row in the ledger, given when it began. */
  boutRow: rowIdSchema,
  /** Moved on by every credited absence. */
  cycleStartedAt: instant,
  /** The last long or natural break, moved on likewise. */
  longCycleStartedAt: instant,
});
