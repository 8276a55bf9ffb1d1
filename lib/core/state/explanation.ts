// Why the time of the next break changed, and what undo needs, as they are stored.

import * as z from 'zod/mini';
import { clockSchema } from './clock';
import { promptSchema, promptUpSchema } from './prompt';
import { rowIdSchema } from './row-schema';
import { chosenPauseSchema, skipsSchema } from './suppression';
import { instantSchema as instant } from './time-schema';

/** Why the time of the next break changed, as it is stored. It is shown once, in one line. */
export const explanationSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('none') }),
  z.object({ kind: z.literal('naturalBreak'), from: instant, to: instant }),
  /** An absence too short for a break. The next break is delayed by the same time. */
  z.object({ kind: z.literal('briefAbsence'), from: instant, to: instant }),
  /** An absence as long as the short break, which counts as one. */
  z.object({ kind: z.literal('awayForBreak'), from: instant, to: instant }),
  z.object({ kind: z.literal('rested'), at: instant }),
  z.object({ kind: z.literal('stretched'), at: instant }),
  z.object({ kind: z.literal('moved'), at: instant }),
  /** Like `moved`, but the clock does not run until the person sits. */
  z.object({ kind: z.literal('stood'), at: instant }),
  z.object({ kind: z.literal('paused'), at: instant }),
  z.object({ kind: z.literal('resumed'), at: instant }),
  z.object({ kind: z.literal('snoozed'), at: instant }),
  z.object({ kind: z.literal('skipped'), at: instant }),
  z.object({ kind: z.literal('missed'), at: instant }),
  z.object({ kind: z.literal('stopped'), at: instant }),
]);

/** What the person changed last, as it is stored, so that it can be undone. */
export const undoSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('none') }),
  /** "I just moved" or "I'm standing": the clock and the prompt from before, and the id of the history row that was written. */
  z.object({ kind: z.literal('moved'), clock: clockSchema, prompt: promptSchema, row: rowIdSchema }),
  /** A pause began: the pause and the prompt from before. */
  z.object({ kind: z.literal('paused'), pause: chosenPauseSchema, prompt: promptSchema }),
  /** A pause was ended: that pause. */
  z.object({ kind: z.literal('resumed'), pause: chosenPauseSchema }),
  /** The id of the history row that was written. */
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
