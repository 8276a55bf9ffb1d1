// Why the time is what it is, and what takes back the last thing said, as they are stored.

import * as z from 'zod/mini';
import { clockSchema } from './clock';
import { promptSchema, promptUpSchema } from './prompt';
import { rowIdSchema } from './row-schema';
import { chosenPauseSchema, skipsSchema } from './suppression';
import { instantSchema as instant } from './time-schema';

/** Why the time is what it is, as it is stored; said once, in one line. */
export const explanationSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('none') }),
  z.object({ kind: z.literal('naturalBreak'), from: instant, to: instant }),
  /** Too short to be a break: the next one moves on by as much. */
  z.object({ kind: z.literal('briefAbsence'), from: instant, to: instant }),
  /** As long as the short break, and taken for it. */
  z.object({ kind: z.literal('awayForBreak'), from: instant, to: instant }),
  z.object({ kind: z.literal('rested'), at: instant }),
  z.object({ kind: z.literal('stretched'), at: instant }),
  z.object({ kind: z.literal('moved'), at: instant }),
  /** Like `moved`; the clock stands still until they sit. */
  z.object({ kind: z.literal('stood'), at: instant }),
  z.object({ kind: z.literal('paused'), at: instant }),
  z.object({ kind: z.literal('resumed'), at: instant }),
  z.object({ kind: z.literal('snoozed'), at: instant }),
  z.object({ kind: z.literal('skipped'), at: instant }),
  z.object({ kind: z.literal('missed'), at: instant }),
  z.object({ kind: z.literal('stopped'), at: instant }),
]);

/** What the last thing that a person said has changed, as it is stored: with this it can be taken back. */
export const undoSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('none') }),
  /** "I just moved", or "I'm standing": the clock and the prompt as they were, and the id of the row that says so. */
  z.object({ kind: z.literal('moved'), clock: clockSchema, prompt: promptSchema, row: rowIdSchema }),
  /** A pause: the one before it, and the prompt as it was. */
  z.object({ kind: z.literal('paused'), pause: chosenPauseSchema, prompt: promptSchema }),
  /** The pause that was ended. */
  z.object({ kind: z.literal('resumed'), pause: chosenPauseSchema }),
  /** Id of the row that says so. */
  z.object({ kind: z.literal('snoozed'), row: rowIdSchema }),
  z.object({
    kind: z.literal('skipped'),
    prompt: promptUpSchema,
    cycle: z.object({ cycleStartedAt: instant, longCycleStartedAt: instant }),
    skips: skipsSchema,
    row: rowIdSchema,
  }),
]);

export type Explanation = Readonly<z.infer<typeof explanationSchema>>;
export type Undo = Readonly<z.infer<typeof undoSchema>>;
