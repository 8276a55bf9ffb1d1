// What keeps reminders back, as it is stored: pauses, what a due break waits for, standing, and overtime.

import * as z from 'zod/mini';
import { reasons } from './reasons';
import { retrySchema } from './retry-schema';
import { calendarDateSchema, countSchema, instantSchema as instant, wallTimeSchema } from './time-schema';

/** A notification that is no prompt: something to know, or a question. The number gives it an id of its own. */
const followUpSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('none') }),
  z.object({ kind: z.literal('up'), number: countSchema, retry: z.optional(retrySchema) }),
]);

/** Chosen by a person, who may end it. */
export const chosenPauseSchemas = [
  z.object({ kind: z.literal('timed'), until: instant }),
  /** Until the first working hour of another day. */
  z.object({ kind: z.literal('untilWorkday'), until: wallTimeSchema }),
  z.object({
    kind: z.literal('untilResumed'),
    since: instant,
    /** When to say again that reminders are off. */
    remindAt: wallTimeSchema,
    followUp: followUpSchema,
  }),
] as const;

const noPauseSchema = z.object({ kind: z.literal('none') });
export const chosenPauseSchema = z.discriminatedUnion('kind', [noPauseSchema, ...chosenPauseSchemas]);

export const pauseSchema = z.discriminatedUnion('kind', [
  noPauseSchema,
  ...chosenPauseSchemas,
  /** Ends by itself, and only so. `before` is the pause that it found, which goes on after it. */
  z.object({
    kind: z.literal('untilTomorrow'),
    until: wallTimeSchema,
    because: z.literal('emergency'),
    before: z.optional(chosenPauseSchema),
  }),
]);

/** Something that was seen, or said, for which a due break may wait. It leaves the list when it has gone. */
const deferralSignalSchema = z.object({
  reason: z.enum(reasons),
  /** When it goes by itself; `null` for what is seen. */
  until: z.nullable(instant),
  deferral: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('none') }),
    /** A due break has been waiting for it since. */
    z.object({ kind: z.literal('waiting'), since: instant }),
    /** A break has waited for it as long as breaks wait: none does again until it has gone. */
    z.object({ kind: z.literal('expired') }),
  ]),
});

/** One of each reason at the most, weightiest first. */
export const deferralSignalsSchema = z.array(deferralSignalSchema).check(z.maxLength(reasons.length));

export const postureSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('sitting') }),
  /** The sitting clock stands still. */
  z.object({ kind: z.literal('standing'), since: instant, asksAt: instant }),
  /** Half an hour has passed, the clock goes again, and nobody has said yet how they are. */
  z.object({ kind: z.literal('asked'), since: instant, followUp: followUpSchema }),
]);

/** Reminders outside the hours, because the person said so: until the clock on the wall shows when they open. */
export const overtimeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('none') }),
  z.object({ kind: z.literal('on'), since: instant, until: wallTimeSchema }),
]);

/** Skips on a person's day; `null` before the first. */
export const skipsSchema = z.object({ day: z.nullable(calendarDateSchema), count: countSchema });

export type Pause = z.infer<typeof pauseSchema>;
export type ChosenPause = z.infer<typeof chosenPauseSchema>;
export type FollowUp = z.infer<typeof followUpSchema>;
export type DeferralSignal = z.infer<typeof deferralSignalSchema>;
export type Reason = DeferralSignal['reason'];
