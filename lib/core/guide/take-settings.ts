import { type ExerciseId, exerciseOf } from '../../content/catalogue';
import type { State } from '../state/state';
import type { Instant } from '../state/time';
import { withoutMoves } from './navigation';
import { takeTempo } from './pace';

/**
 * A guide goes on as the settings say now: in their tempo, and with nothing but the chair for whoever stays seated. Nobody is
 * told to stand or to lie down from then on (BREAK-7).
 */
export function takeSettings(state: State, now: Instant): State {
  const isElsewhere = (exercise: ExerciseId) => exerciseOf(exercise).place !== 'seated';
  return takeTempo(state.settings.staySeated ? withoutMoves(state, isElsewhere, now) : state, now);
}
