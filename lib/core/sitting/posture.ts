// Writes whether a person sits or stands.

import type { State } from '../state/state';
import type { Tracker } from '../state/tracker';
import { writeSitting } from './write-sitting';

/** The same state with the person sitting, standing, or asked which of the two. */
export const withPosture = (state: State, posture: Tracker['posture']): State => writeSitting(state, { posture });
