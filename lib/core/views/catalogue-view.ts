// Decides what "Choose a stretch" shows.

import { type ExerciseId, exerciseIds, exerciseOf } from '../../content/catalogue';
import type { Exercise } from '../../content/exercise';
import { defaultPlan } from '../exercises/default-plan';
import { type LeftOut, movesOnOffer, whyLeftOut } from '../exercises/eligibility';
import { type LeftAlone, leftAlone } from '../exercises/exclusions';
import { longBreakPlan } from '../exercises/long-break-plan';
import { nextMoves } from '../exercises/rotation';
import { forgetLapsed } from '../exercises/safety-gate';
import type { Settings } from '../state/settings';
import type { State } from '../state/state';
import type { Instant } from '../state/time';
import { type Offer, offerOf } from './view';

/** A move that can be chosen. */
export interface MoveOnShow {
  readonly exercise: ExerciseId;
  readonly offer: Offer;
  readonly isFavourite: boolean;
}

/** A ready-made stretch: one move, two moves, or the moves of a long break. */
export interface Routine {
  readonly name: 'oneMove' | 'twoMoves' | 'longBreak';
  readonly offer: Offer;
}

/** Every move: those that can be chosen, and those that cannot, with the reason. */
export interface MovesView {
  readonly routines: readonly Routine[];
  readonly favourites: readonly MoveOnShow[];
  /** The moves that can be chosen. */
  readonly places: readonly { readonly place: Exercise['place']; readonly moves: readonly MoveOnShow[] }[];
  /** Those that cannot, and why. */
  readonly leftOut: readonly { readonly why: LeftOut; readonly moves: readonly ExerciseId[] }[];
  readonly leftAlone: readonly LeftAlone[];
  readonly wants: Pick<Settings, 'staySeated' | 'floorMoves' | 'eyeRest'>;
}

const places: readonly Exercise['place'][] = ['seated', 'standing', 'floor'];
const reasons: readonly LeftOut[] = ['safety', 'stoppedToday', 'notToday', 'staySeated', 'noFloor', 'noEyes'];

function onShow(state: State, exercise: ExerciseId, now: Instant): MoveOnShow {
  return {
    exercise,
    offer: offerOf(state, [exercise], now),
    isFavourite: state.person.favourites.includes(exercise),
  };
}

function routines(state: State, now: Instant): readonly Routine[] {
  const onOffer = movesOnOffer(state, now);
  const all: readonly (readonly [Routine['name'], readonly ExerciseId[]])[] = [
    ['oneMove', nextMoves(state, onOffer, 1, now)],
    ['twoMoves', defaultPlan(state, now).filter((id) => onOffer.includes(id))],
    ['longBreak', longBreakPlan(state, now)],
  ];
  return all
    .filter(([, moves]) => moves.length > 0)
    .map(([name, moves]) => ({ name, offer: offerOf(state, moves, now) }));
}

/** What "Choose a stretch" shows at `now`, epoch ms. */
export function movesView(stored: State, now: Instant): MovesView {
  const state = forgetLapsed(stored, now);
  const { staySeated, floorMoves, eyeRest } = state.settings;
  const onOffer = movesOnOffer(state, now).map((id) => onShow(state, id, now));
  return {
    routines: routines(state, now),
    favourites: onOffer.filter(({ isFavourite }) => isFavourite),
    places: places
      .map((place) => ({
        place,
        moves: onOffer.filter(({ exercise, isFavourite }) => !isFavourite && exerciseOf(exercise).place === place),
      }))
      .filter(({ moves }) => moves.length > 0),
    leftOut: reasons
      .map((why) => ({ why, moves: exerciseIds.filter((id) => whyLeftOut(state, id, now) === why) }))
      .filter(({ moves }) => moves.length > 0),
    leftAlone: leftAlone(state, now),
    wants: { staySeated, floorMoves, eyeRest },
  };
}
