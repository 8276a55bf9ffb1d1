// Whether a break is told, as it is stored.

import * as z from 'zod/mini';
import { exerciseIdSchema } from './person-schema';
import { retrySchema } from './retry-schema';
import { breakSizeSchema } from './row-schema';
import { countSchema, instantSchema as instant } from './time-schema';

const told = {
  /** Counts prompts, so that each has a notification of its own. */
  number: countSchema,
  size: breakSizeSchema,
  /** The move it names; `null` for a long break, and when the safety check leaves none. */
  exercise: z.nullable(exerciseIdSchema),
  /** When it was said, moved on by credited absences. */
  since: instant,
  said: z.enum(['once', 'twice']),
  /** Whether the notification is wished, up, gone by itself, or was seen (clicked, or closed by hand). */
  notification: z.enum(['wished', 'up', 'gone', 'seen']),
  /** That the browser would not show it. */
  retry: z.optional(retrySchema),
  /** Snoozes in a row so far. */
  snoozes: countSchema,
  /** When this break was told first, before any snooze; moved on likewise. Earlier versions did not store it. */
  offeredAt: z.optional(instant),
  /** How often its words have changed while its notification was up. */
  wordings: z.optional(countSchema),
  /** "Start" was pressed on its notification: what is left to ask is whether anything is new. */
  isStartPressed: z.optional(z.boolean()),
};

/** A prompt that is up, as it is stored. */
export const promptUpSchema = z.object({ kind: z.literal('up'), ...told });

/** Whether a break is told, as it is stored: there is one prompt at the most, whatever stands in front of it. */
export const promptSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('none') }),
  promptUpSchema,
  /** Put off, by the person or for what has begun: it is told again at `until`. */
  z.object({ kind: z.literal('snoozed'), ...told, until: instant }),
]);

export type Prompt = Readonly<z.infer<typeof promptSchema>>;
export type PromptUp = Readonly<z.infer<typeof promptUpSchema>>;
export type ToldPrompt = Exclude<Prompt, { kind: 'none' }>;
