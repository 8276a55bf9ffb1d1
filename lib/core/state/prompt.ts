// Whether a break is announced, as it is stored.

import * as z from 'zod/mini';
import { exerciseIdSchema } from './person-schema';
import { retrySchema } from './retry-schema';
import { breakSizeSchema } from './row-schema';
import { countSchema, instantSchema as instant } from './time-schema';

const told = {
  /** The number of the prompt. Each prompt has a notification of its own. */
  number: countSchema,
  size: breakSizeSchema,
  /** The move that the prompt names; `null` for a long break, and when the safety check allows no move. */
  exercise: z.nullable(exerciseIdSchema),
  /** When the prompt was announced. Credited absences move it to later. */
  since: instant,
  /** How often it was announced. Of a prompt that is put off: how its next announcement counts. */
  said: z.enum(['once', 'twice']),
  /** When it was repeated. Earlier versions did not store it. */
  repeatedAt: z.optional(instant),
  /** The state of the notification: still to be shown, up, gone by itself, or seen (clicked, or closed by the person). */
  notification: z.enum(['wished', 'up', 'gone', 'seen']),
  /** Set after the browser refused the notification. */
  retry: z.optional(retrySchema),
  /** How many snoozes in a row there were. */
  snoozes: countSchema,
  /**
   * When this break was first announced, before any snooze. Credited absences move it to later. Earlier versions did not
   * store it.
   */
  offeredAt: z.optional(instant),
  /** How often the words changed while the notification was up. */
  wordings: z.optional(countSchema),
  /** The person pressed "Start" on the notification. Only the question whether anything is new is left. */
  isStartPressed: z.optional(z.boolean()),
};

/** A prompt that is up, as it is stored. */
export const promptUpSchema = z.object({ kind: z.literal('up'), ...told });

/** Whether a break is announced, as it is stored. There is at most one prompt, whatever is shown in front of it. */
export const promptSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('none') }),
  promptUpSchema,
  /** Put off by the person, or because a call or a film began. It is announced again at `until`. */
  z.object({ kind: z.literal('snoozed'), ...told, until: instant }),
]);

export type Prompt = Readonly<z.infer<typeof promptSchema>>;
export type PromptUp = Readonly<z.infer<typeof promptUpSchema>>;
export type ToldPrompt = Exclude<Prompt, { kind: 'none' }>;
