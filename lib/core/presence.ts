import * as z from 'zod/mini';
import { instantSchema as instant } from './time';

/** Who is at the computer, as far as the browser tells, as it is stored. */
export const presenceSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('active') }),
  /** `since` is when the input stopped, which the browser reports a threshold late. */
  z.object({ kind: z.literal('idle'), since: instant }),
  z.object({
    kind: z.literal('locked'),
    since: instant,
    /** When it was locked, if somebody had idled before. */
    lockedAt: z.optional(instant),
  }),
]);
