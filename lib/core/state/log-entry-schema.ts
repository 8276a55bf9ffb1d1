// A line of the log, as it is stored.

import * as z from 'zod/mini';
import { reasons } from './reasons';
import { countSchema, instantSchema, lengthSchema } from './time-schema';

/** What the worker did. The history holds what a person did; this log helps to find out why a reminder did not come. */
const deeds = [
  'installed',
  /** For this and the next two, `ms` is how late the look at the clock was. */
  'browserStarted',
  'workerStarted',
  'woke',
  /** The computer slept for `ms`, as the missed alarm shows. */
  'slept',
  /** The clock was set back by `ms`. */
  'clockSetBack',
  /** The person was away for `ms`. */
  'cameBack',
  /** The browser accepted the notification, or notifications are switched off. */
  'told',
  'toldAgain',
  /** The browser refused the notification. */
  'notTold',
  /** A break that waited (see `waits`) waits no longer, after `ms`. */
  'waitOver.gone',
  'waitOver.cap',
  'waitOver.asked',
  'waitOver.calledOff',
  'waitOver.switchedOff',
  'paused.untilResumed',
  /** A pause with an end, `ms` long. */
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
  /** The system gave a time zone that the browser does not know. */
  'zoneUnknown',
  /** Storage did not answer. Limber went on from memory, without the stored state. */
  'notRead',
  /** Storage answers again. */
  'readAgain',
  /** There were too many rows of history to keep. `count` were dropped. */
  'rowsDropped',
  /** The organisation has set something, or something else. */
  'policySeen',
  /** It has set nothing any more. */
  'policyGone',
  /** `what` it has set makes no sense. */
  'policyIgnored',
  /** `count` settings came from another of the person's computers. */
  'syncTook',
  'testShown',
  'testOff',
  'testRefused',
] as const;

/** A due break began to wait for the named reason. */
const waits = reasons.map((reason) => `waits.${reason}` as const);

export const logEntrySchema = z.object({
  at: instantSchema,
  event: z.enum([...deeds, ...waits]),
  ms: lengthSchema,
  /** Which call failed, or which value was ignored. */
  what: z.optional(z.string().check(z.maxLength(200))),
  /** What the browser answered, shortened. */
  said: z.optional(z.string().check(z.maxLength(1000))),
  /** How many times this happened since the line before; `at` is the last time. For rows, how many there were. */
  count: z.optional(countSchema),
});
