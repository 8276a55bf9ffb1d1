// How many lines the log keeps, and from when on an alarm is late.

import type * as z from 'zod/mini';
import type { logEntrySchema } from './log-entry-schema';
import { SECOND } from './time';

export type LogEntry = Readonly<z.infer<typeof logEntrySchema>>;
export type LogEvent = LogEntry['event'];

/** How many lines are kept. That is some days: a run of looks at the clock takes only two lines (STORE-4). */
export const KEPT_LINES = 200;

/** An alarm that is less than this late, in ms, is on time, because browsers delay alarms to group them. */
export const ON_TIME = 30 * SECOND;
