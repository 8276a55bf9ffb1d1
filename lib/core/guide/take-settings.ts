// Decides what becomes of a running guide when a setting changes.

import { type ExerciseId, exerciseOf } from '../../content/catalogue';
import type { Settings } from '../state/settings';
import type { State } from '../state/state';
import type { Instant } from '../state/time';
import { withoutMoves } from './navigation';
import { takeTempo } from './pace';

/** Whether a move is not for this person from now on: they stay seated, or have just said that they want none on the floor. */
function isOut(before: Settings, after: Settings): (exercise: ExerciseId) => boolean {
  const leavesFloor = before.floorMoves && !after.floorMoves;
  return (exercise) => {
    const { place } = exerciseOf(exercise);
    return (after.staySeated && place !== 'seated') || (leavesFloor && place === 'floor');
  };
}

/**
 * Takes the settings as they have become. A guide goes on as they say: in their tempo, with nothing but the chair for whoever
 * stays seated (BREAK-7), and off the floor for whoever wants no more of it (BREAK-9).
 */
export function takeSettings(state: State, settings: Settings, now: Instant): State {
  const changed = { ...state, settings };
  return takeTempo(withoutMoves(changed, isOut(state.settings, settings), now), now);
}
