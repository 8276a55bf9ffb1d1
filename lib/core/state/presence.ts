// Who is at the computer, as it is stored.

import * as z from 'zod/mini';
import { breakSizeSchema } from './row-schema';
import { instantSchema as instant } from './time-schema';

/** The prompt that the person answered by leaving, if it has been removed since. */
const promptAnswered = z.optional(breakSizeSchema);

/** Since when the browser, though asked, does not say who is there. */
const unknownSince = z.optional(instant);

/** Who is at the computer, as the browser reports it and as it is stored. */
export const presenceSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('active') }),
  /** `since` is when the input stopped. The browser reports that only after its threshold. */
  z.object({ kind: z.literal('idle'), since: instant, promptAnswered, unknownSince }),
  z.object({
    kind: z.literal('locked'),
    since: instant,
    /** When the computer was locked, if the person was idle before. */
    lockedAt: z.optional(instant),
    promptAnswered,
    unknownSince,
  }),
]);

/** Whether the browser sees input. A person who listens or watches may be there without input. */
export const inputSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('some') }),
  z.object({
    kind: z.literal('none'),
    /** When the browser last reported no input, by itself or because it was asked. */
    at: instant,
    /** When the input stopped. Earlier versions did not store it. */
    since: z.optional(instant),
  }),
]);
