// Who is at the computer, as it is stored.

import * as z from 'zod/mini';
import { breakSizeSchema } from './row-schema';
import { instantSchema as instant } from './time-schema';

/** The prompt that they answered by leaving, if it has been taken down meanwhile. */
const promptAnswered = z.optional(breakSizeSchema);

/** Who is at the computer, as far as the browser tells, as it is stored. */
export const presenceSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('active') }),
  /** `since` is when the input stopped, which the browser reports a threshold late. */
  z.object({ kind: z.literal('idle'), since: instant, promptAnswered }),
  z.object({
    kind: z.literal('locked'),
    since: instant,
    /** When it was locked, if somebody had idled before. */
    lockedAt: z.optional(instant),
    promptAnswered,
  }),
]);

/** Whether the browser sees any input. Somebody who listens, or watches, is there without. */
export const inputSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('some') }),
  /** `at` is when it last said so, of itself or because it was asked. */
  z.object({ kind: z.literal('none'), at: instant }),
]);
