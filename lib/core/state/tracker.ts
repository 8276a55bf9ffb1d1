// What changes from minute to minute, as it is stored.

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
  /** No prompt comes before this: a minute after a return, a browser start or the end of a pause. */
  gracePeriodUntil: instant,
  // The parts below were added later. A tracker that was stored without them must still be read.
  deferralSignals: z._default(deferralSignalsSchema, []),
  posture: z._default(postureSchema, { kind: 'sitting' }),
  /** Reminders outside the working hours, because the person asked for them. */
  overtime: z._default(overtimeSchema, { kind: 'none' }),
  skips: z._default(skipsSchema, { day: null, count: 0 }),
  followUpsSoFar: z._default(countSchema, 0),
  /** The clock was set back by `ms` so far that its date was wrong; `since` is that moment on the wrong clock. */
  wrongDate: z._default(z.nullable(z.object({ since: instant, ms: lengthSchema })), null),
  /** Whether the system shows notifications, as far as the browser tells. */
  notificationPermission: z._default(z.enum(['allowed', 'off']), 'allowed'),
  /** Whether the background has the words of the language that counts. If not, it speaks another one (LANG-5). */
  words: z._default(z.enum(['loaded', 'notLoaded']), 'loaded'),
  input: z._default(inputSchema, { kind: 'some' }),
  /** When a guide was last done; `null` if the person has had to stop since. */
  stretchedAt: z._default(z.nullable(instant), null),
  /** Whether the welcome page has been opened. */
  welcome: z._default(welcomeSchema, { kind: 'none' }),
});

/** The tracker may be lost: if it cannot be read, a new bout begins. */
export type Tracker = Readonly<z.infer<typeof trackerSchema>>;
