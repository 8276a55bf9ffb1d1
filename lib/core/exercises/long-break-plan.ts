// Decides which moves a long break offers.

import { type ExerciseId, exerciseOf } from '../../content/catalogue';
import { MOVES_A_BREAK } from '../../content/exercise';
import type { State } from '../state/state';
import type { Instant } from '../state/time';
import { movesOnOffer } from './eligibility';
import { nextMoves } from './rotation';

/**
 * The moves that a long break offers: standing moves first, then the others in the order of the rotation, moves on the floor
 * last (BREAK-13).
 */
export function longBreakPlan(state: State, now: Instant): readonly ExerciseId[] {
  const onOffer = movesOnOffer(state, now).filter((id) => exerciseOf(id).area !== 'eyes');
  const at = (...places: readonly string[]) => onOffer.filter((id) => places.includes(exerciseOf(id).place));
  const standing = nextMoves(state, at('standing'), MOVES_A_BREAK, now);
  const seated = nextMoves(state, at('seated'), MOVES_A_BREAK - standing.length, now);
  const floor = nextMoves(state, at('floor'), MOVES_A_BREAK - standing.length - seated.length, now);
  return [...standing, ...seated, ...floor];
}
