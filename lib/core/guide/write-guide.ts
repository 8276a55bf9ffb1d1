// The part of the tracker that the guide writes.

import { writerOf } from '../state/state';

/** The same state with another time of the last stretch. The guide itself is written by `withActivity`. */
export const writeGuide = writerOf<'stretchedAt'>();
