// How many lines the log keeps, and from when on an alarm is late.

import type * as z from 'zod/mini';
import type { logEntrySchema } from './log-entry-schema';
import { SECOND } from './time';

export type LogEntry = Readonly<z.infer<typeof logEntrySchema>>;
export type LogEvent = LogEntry['event'];

/** How many lines are kept: some days of them, as looks at the clock with nothing between them take two (STORE-4). */
export const KEPT_LINES = 200;

/** An alarm that is late by less than this, in ms, is on time: browsers group their alarms. */
export const ON_TIME = 30 * SECOND;
