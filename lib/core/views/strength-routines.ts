// Decides which strength routines may be done now.

import { coreRoutines, type RoutineName } from '../../content/core-routines';
import type { State } from '../state/state';
import type { Instant } from '../state/time';
import { type Offer, offerOf } from './view';

/** A core routine as it may be done now. */
export interface RoutineOffer {
  readonly name: RoutineName;
  readonly offer: Offer;
}

/**
 * The core routines, as far as they may be done at `now`, epoch ms. If nothing is left of any, the first one says why.
 */
export function routineOffers(state: State, now: Instant): readonly [RoutineOffer, ...RoutineOffer[]] {
  const routine = (name: RoutineName) => ({ name, offer: offerOf(state, coreRoutines[name], now) });
  const [chair, mat] = [routine('chair'), routine('mat')];
  if (mat.offer.plan.length === 0) return [chair];
  return chair.offer.plan.length === 0 ? [mat] : [chair, mat];
}
