// Decides which strength routines may be done now.

import { coreRoutines, type RoutineName } from '../../content/core-routines';
import type { State } from '../state/state';
import type { Instant } from '../state/time';
import { type Offer, offerOf } from './view';

/** A strength routine with the moves that may be done now. */
export interface RoutineOffer {
  readonly name: RoutineName;
  readonly offer: Offer;
}

/**
 * The strength routines with the moves that may be done at `now`, epoch ms. If no routine has a move left, the first one
 * tells the reason.
 */
export function routineOffers(state: State, now: Instant): readonly [RoutineOffer, ...RoutineOffer[]] {
  const routine = (name: RoutineName) => ({ name, offer: offerOf(state, coreRoutines[name], now) });
  const [chair, mat] = [routine('chair'), routine('mat')];
  if (mat.offer.plan.length === 0) return [chair];
  return chair.offer.plan.length === 0 ? [mat] : [chair, mat];
}
