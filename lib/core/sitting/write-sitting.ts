// The part of the tracker that the sitting clock writes.

import { writerOf } from '../state/state';

/** The same state with other values in the parts that say who is there, and for how long. */
export const writeSitting = writerOf<
  'clock' | 'presence' | 'input' | 'posture' | 'gracePeriodUntil' | 'rowsSoFar' | 'wrongDate'
>();
