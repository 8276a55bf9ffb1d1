// A line of the log, as it is stored.

import * as z from 'zod/mini';
import { reasons } from './reasons';
import { countSchema, instantSchema, lengthSchema } from './time-schema';

/** What the worker did. The ledger says what a person did; this is for finding out why a reminder did not come. */
const deeds = [
  'installed',
  /** `ms` after it should have looked at the clock, as it is for the next two. */
  'browserStarted',
  'workerStarted',
  'woke',
  /** `ms` asleep, as a silence tells. */
  'slept',
  /** The clock was set back by `ms`. */
  'clockSetBack',
  /** `ms` away. */
  'cameBack',
  /** The browser took the notification, or there is to be none. */
  'told',
  'toldAgain',
  /** The browser would not show it. */
  'notTold',
  /** A break that waited (see `waits`) waits no longer, after `ms`. */
  'waitOver.gone',
  'waitOver.cap',
  'waitOver.asked',
  'waitOver.calledOff',
  'waitOver.switchedOff',
  'paused.untilResumed',
  /** For `ms`. */
  'paused.forTime',
  'paused.emergency',
  'resumed.person',
  'resumed.itself',
  'stoodUp',
  'satDown.person',
  'satDown.itself',
  'hoursOpened',
  'hoursClosed',
  'setAside',
  'notSaved',
  /** A call to the browser failed. */
  'browserFailed',
  /** The system's time zone is none that the browser knows. */
  'zoneUnknown',
  /** Storage did not answer: Limber went on from memory, without what is stored. */
  'notRead',
  /** Storage answers again. */
  'readAgain',
  /** `count` rows of history were more than can wait. */
  'rowsDropped',
  'testShown',
  'testOff',
  'testRefused',
] as const;

/** A due break began to wait, for what is named. */
const waits = reasons.map((reason) => `waits.${reason}` as const);

export const logEntrySchema = z.object({
  at: instantSchema,
  event: z.enum([...deeds, ...waits]),
  ms: lengthSchema,
  /** Which call failed. */
  what: z.optional(z.string().check(z.maxLength(200))),
  /** What the browser said, in short. */
  said: z.optional(z.string().check(z.maxLength(1000))),
  /** How many times it was so since the line before, where `at` is the last one; of rows, how many there were. */
  count: z.optional(countSchema),
});
