// How long a pause and a call may last. This file uses no schema, so pages can offer these lengths without loading one.

import { MINUTE } from './time';

/** The lengths of a pause, in the order they are offered. The last one has no end. */
export const pauseLengths = ['halfHour', 'hour', 'twoHours', 'untilWorkday', 'untilResumed'] as const;

/** The pauses that have a fixed length, in ms (PAUSE-1). */
export const timedPauses = { halfHour: 30 * MINUTE, hour: 60 * MINUTE, twoHours: 120 * MINUTE } as const;

/** How long a person may say that a call will take, in minutes (WAIT-4). */
export const callMinutes = [30, 60] as const;
