// Decides which moves may be done now, and which are offered.

import { type ExerciseId, exerciseIds, exerciseOf } from '../../content/catalogue';
import type { Exercise } from '../../content/exercise';
import { movesLeft } from '../state/moves-left';
import type { Settings } from '../state/settings';
import type { State } from '../state/state';
import { dayOf, type Instant } from '../state/time';
import { leftAlone } from './exclusions';
import { isStoppedOn, memoryOf } from './memory';

/** Why a move may not be started now, no matter who chose it. */
export type KeptBack = 'safety' | 'stoppedToday' | 'notToday' | 'staySeated';

/** Why a move is not offered: it may not be started, or the person did not ask for such moves. */
export type LeftOut = KeptBack | 'noFloor' | 'noEyes';

/** Why a move may not be started at `now`, epoch ms, even if the person chooses it; `null` if it may. */
export function whyKeptBack(state: State, id: ExerciseId, now: Instant): KeptBack | null {
  const { person, settings, zone } = state;
  const { area, place }: Exercise = exerciseOf(id);
  if (!movesLeft(person).includes(id)) return 'safety';
  if (leftAlone(state, now).some((each) => each.area === area)) return 'notToday';
  // A move in which the person had to stop is left out for the rest of the day (GUIDE-6).
  if (isStoppedOn(dayOf(now, zone), memoryOf(person, id).stoppedAt)) return 'stoppedToday';
  // A person who stays seated may be unable to get up. A popup that was opened before they set this must not start such a
  // move either (BREAK-7).
  return settings.staySeated && place !== 'seated' ? 'staySeated' : null;
}

/** Moves on the floor and resting the eyes are offered only to people who asked for them (BREAK-9, BREAK-10). */
function whyNotWanted({ floorMoves, eyeRest }: Settings, { place, area }: Exercise): LeftOut | null {
  if (area === 'eyes' && !eyeRest) return 'noEyes';
  return place === 'floor' && !floorMoves ? 'noFloor' : null;
}

/** Why a move is not offered at `now`, epoch ms; `null` if it is. */
export function whyLeftOut(state: State, id: ExerciseId, now: Instant): LeftOut | null {
  return whyKeptBack(state, id, now) ?? whyNotWanted(state.settings, exerciseOf(id));
}

/** Every move that may be offered at `now`, epoch ms, in the order of the catalogue. */
export function movesOnOffer(state: State, now: Instant): readonly ExerciseId[] {
  return exerciseIds.filter((id) => whyLeftOut(state, id, now) === null);
}
