// What changes from minute to minute, as it is stored, part by part.

import * as z from 'zod/mini';
import { activitySchema } from './activity';
import { clockSchema } from './clock';
import { explanationSchema, undoSchema } from './explanation';
import { inputSchema, presenceSchema } from './presence';
import { promptSchema } from './prompt';
import { deferralSignalsSchema, overtimeSchema, pauseSchema, postureSchema, skipsSchema } from './suppression';
import { countSchema, instantSchema as instant, lengthSchema } from './time-schema';
import { welcomeSchema } from './welcome-schema';

export const trackerSchema = z.object({
  lastEventAt: instant,
  clock: clockSchema,
  presence: presenceSchema,
  prompt: promptSchema,
  activity: activitySchema,
  pause: pauseSchema,
  explanation: explanationSchema,
  undo: undoSchema,
  promptsSoFar: countSchema,
  rowsSoFar: countSchema,
  /** Nobody is prompted before this: a minute after a return, a browser start, or the end of a pause. */
  gracePeriodUntil: instant,
  // What follows came later: a tracker that was stored without it must still be read.
  deferralSignals: z._default(deferralSignalsSchema, []),
  posture: z._default(postureSchema, { kind: 'sitting' }),
  /** Reminders outside the hours, because the person said so. */
  overtime: z._default(overtimeSchema, { kind: 'none' }),
  skips: z._default(skipsSchema, { day: null, count: 0 }),
  followUpsSoFar: z._default(countSchema, 0),
  /** The clock was set back by so many ms that its date is wrong, or was: since when, as it shows time. */
  wrongDate: z._default(z.nullable(z.object({ since: instant, ms: lengthSchema })), null),
  /** What the system lets through, as far as the browser tells. */
  notificationPermission: z._default(z.enum(['allowed', 'off']), 'allowed'),
  input: z._default(inputSchema, { kind: 'some' }),
  /** When a guide was last done, unless the person has had to stop since. */
  stretchedAt: z._default(z.nullable(instant), null),
  /** Whether the welcome page has been opened. */
  welcome: z._default(welcomeSchema, { kind: 'none' }),
});

/** Disposable: if it does not parse, a new bout begins. */
export type Tracker = Readonly<z.infer<typeof trackerSchema>>;
