// Decides which moves one click from the toolbar starts.

import { type ExerciseId, twoMinutes } from '../../content/catalogue';
import type { State } from '../state/state';
import type { Instant } from '../state/time';
import { movesOnOffer } from './eligibility';
import { hasStretchedBefore } from './memory';
import { nextMoves } from './rotation';

/**
 * What one click from the toolbar starts, about two minutes: a side bend and twists until the person has done a move, as the
 * README says (BREAK-12); then two from the rotation, which also stands in for one that may not be done. If nothing may be done the two
 * are named all the same, for after a new check.
 */
export function defaultPlan(state: State, now: Instant): readonly ExerciseId[] {
  const onOffer = movesOnOffer(state, now);
  if (onOffer.length === 0) return twoMinutes;
  const first = hasStretchedBefore(state.person) ? [] : twoMinutes.filter((id) => onOffer.includes(id));
  const others = onOffer.filter((id) => !first.includes(id));
  return [...first, ...nextMoves(state, others, twoMinutes.length - first.length, now)];
}
