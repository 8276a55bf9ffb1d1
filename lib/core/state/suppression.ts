// What keeps reminders back, as it is stored: pauses, what a due break waits for, standing, and overtime.

import * as z from 'zod/mini';
import { reasons } from './reasons';
import { retrySchema } from './retry-schema';
import { calendarDateSchema, countSchema, instantSchema as instant, wallTimeSchema } from './time-schema';

/** A notification that is not a prompt: an information or a question. The number gives it an id of its own. */
const followUpSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('none') }),
  z.object({ kind: z.literal('up'), number: countSchema, retry: z.optional(retrySchema) }),
]);

/** Pauses that a person chose, and may end. */
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
  /** A pause after an emergency sign. Only time ends it. `before` is the pause from before, which goes on after it. */
  z.object({
    kind: z.literal('untilTomorrow'),
    until: wallTimeSchema,
    because: z.literal('emergency'),
    before: z.optional(chosenPauseSchema),
  }),
]);

/** Something that a due break may wait for: seen by the browser, or said by the person. It is removed when it is over. */
const deferralSignalSchema = z.object({
  reason: z.enum(reasons),
  /** When a call that the person announced is over, epoch ms; `null` for what the browser sees. */
  until: z.nullable(instant),
  deferral: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('none') }),
    /**
     * A due break has been waiting for it since then. `firstAt`: when it first did, if what it waits for has stopped for a
     * moment since.
     */
    z.object({ kind: z.literal('waiting'), since: instant, firstAt: z.optional(instant) }),
    /** A break has waited for it as long as breaks wait. No break waits for it again until it is over. */
    z.object({ kind: z.literal('expired') }),
    /**
     * It stopped at `goneAt`, and may go on in a moment. `firstAt`: when a due break first waited for it; `null` if one has
     * waited as long as breaks wait.
     */
    z.object({ kind: z.literal('stopped'), goneAt: instant, firstAt: z.nullable(instant) }),
  ]),
});

/** At most one of each reason, most important first. */
export const deferralSignalsSchema = z.array(deferralSignalSchema).check(z.maxLength(reasons.length));

export const postureSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('sitting') }),
  /** The sitting clock does not run. */
  z.object({ kind: z.literal('standing'), since: instant, asksAt: instant }),
  /** The person has stood for half an hour. The clock runs again, and they have not yet answered whether they still stand. */
  z.object({ kind: z.literal('asked'), since: instant, followUp: followUpSchema }),
]);

/** Reminders outside the working hours, because the person asked for them. They end when the hours open. */
export const overtimeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('none') }),
  z.object({ kind: z.literal('on'), since: instant, until: wallTimeSchema }),
]);

/** How many breaks were skipped on the person's day `day`; `null` before the first. */
export const skipsSchema = z.object({ day: z.nullable(calendarDateSchema), count: countSchema });

export type Pause = z.infer<typeof pauseSchema>;
export type ChosenPause = z.infer<typeof chosenPauseSchema>;
export type FollowUp = z.infer<typeof followUpSchema>;
export type DeferralSignal = z.infer<typeof deferralSignalSchema>;
export type Reason = DeferralSignal['reason'];
