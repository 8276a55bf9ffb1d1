// The clock of the bout and of the cycle, as it is stored.

import * as z from 'zod/mini';
import { rowIdSchema } from './row-schema';
import { instantSchema as instant, lengthSchema } from './time-schema';

/** The sitting bout and the break cycle. When a break is due is derived from `cycleStartedAt` and never stored. */
export const clockSchema = z.object({
  boutStartedAt: instant,
  /** How long the person was away during the bout, in ms, in absences too short to end it. */
  boutAwayMs: lengthSchema,
  /** Until when absences have been credited; at least the beginning of the bout. So no absence is subtracted twice. */
  creditedUntil: instant,
  /** The id of the bout's row in the history. It is given when the bout begins. */
  boutRow: rowIdSchema,
  /** When the cycle began. Every credited absence moves it to later. */
  cycleStartedAt: instant,
  /** When the last long or natural break ended. Every credited absence moves it to later. */
  longCycleStartedAt: instant,
});
