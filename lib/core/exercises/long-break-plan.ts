import { type ExerciseId, exerciseOf } from '../../content/catalogue';
import type { State } from '../state/state';
import type { Instant } from '../state/time';
import { movesOnOffer } from './eligibility';
import { nextMoves } from './rotation';

/** In a break there are at most three (health.md §2, global rules). */
export const MOVES_A_BREAK = 3;

/** What a long break offers to do on the way: standing moves first, then the others whose turn it is; the floor last. */
export function restMoves(state: State, now: Instant): readonly ExerciseId[] {
  const onOffer = movesOnOffer(state, now).filter((id) => exerciseOf(id).area !== 'eyes');
  const at = (...places: readonly string[]) => onOffer.filter((id) => places.includes(exerciseOf(id).place));
  const standing = nextMoves(state, at('standing'), MOVES_A_BREAK, now);
  const seated = nextMoves(state, at('seated'), MOVES_A_BREAK - standing.length, now);
  const floor = nextMoves(state, at('floor'), MOVES_A_BREAK - standing.length - seated.length, now);
  return [...standing, ...seated, ...floor];
}
