// Decides which moves one click from the toolbar starts.

import { type ExerciseId, firstMoves } from '../../content/catalogue';
import type { State } from '../state/state';
import type { Instant } from '../state/time';
import { movesOnOffer } from './eligibility';
import { hasStretchedBefore } from './memory';
import { nextMoves } from './rotation';

/**
 * What one click from the toolbar starts, about three minutes. Until the person has done a move, it is a side bend and twists,
 * as the README says (BREAK-12). After that it is the next two moves of the rotation. If one of the first two is not allowed,
 * the rotation gives another. If no move is allowed, the first two are named anyway: they are for after a new check.
 */
export function defaultPlan(state: State, now: Instant): readonly ExerciseId[] {
  const onOffer = movesOnOffer(state, now);
  if (onOffer.length === 0) return firstMoves;
  const first = hasStretchedBefore(state.person) ? [] : firstMoves.filter((id) => onOffer.includes(id));
  const others = onOffer.filter((id) => !first.includes(id));
  return [...first, ...nextMoves(state, others, firstMoves.length - first.length, now)];
}
