// How long a pause and a call may last. No schema is loaded with it, so pages can offer these lengths cheaply.

import { MINUTE } from './time';

/** How long reminders may be paused, in the order they are offered; the last one does not end by itself. */
export const pauseLengths = ['halfHour', 'hour', 'twoHours', 'untilWorkday', 'untilResumed'] as const;

/** Those of them that have a length, in ms (PAUSE-1). */
export const timedPauses = { halfHour: 30 * MINUTE, hour: 60 * MINUTE, twoHours: 120 * MINUTE } as const;

/** How long a person may say that a call will take, in minutes (WAIT-4). */
export const callMinutes = [30, 60] as const;
