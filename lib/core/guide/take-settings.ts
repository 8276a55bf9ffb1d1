// Decides what becomes of a running guide when a setting changes.

import { type ExerciseId, exerciseOf } from '../../content/catalogue';
import { chooseSettings } from '../state/choose';
import type { Settings } from '../state/settings';
import type { State } from '../state/state';
import type { Instant } from '../state/time';
import { withoutMoves } from './navigation';
import { takeTempo } from './pace';

/** Whether a move stops being for this person: they now stay seated, or want no moves on the floor any more. */
function isOut(before: Settings, after: Settings): (exercise: ExerciseId) => boolean {
  const leavesFloor = before.floorMoves && !after.floorMoves;
  return (exercise) => {
    const { place } = exerciseOf(exercise);
    return (after.staySeated && place !== 'seated') || (leavesFloor && place === 'floor');
  };
}

/**
 * The state after its settings have changed. A running guide follows them: it takes their tempo, drops standing and floor moves
 * for a person who stays seated (BREAK-7), and drops floor moves for a person who wants none (BREAK-9).
 */
export function goOnWith(before: State, changed: State, now: Instant): State {
  if (before.settings === changed.settings) return changed;
  return takeTempo(withoutMoves(changed, isOut(before.settings, changed.settings), now), now);
}

/** Takes the settings as the person wants them; what is locked stays as it is (POLICY-1). */
export const takeSettings = (state: State, wanted: Settings, now: Instant): State =>
  goOnWith(state, chooseSettings(state, wanted), now);
