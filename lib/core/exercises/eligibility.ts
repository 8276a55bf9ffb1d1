// Decides which moves may be done now, and which are offered.

import { type ExerciseId, exerciseIds, exerciseOf } from '../../content/catalogue';
import type { Exercise } from '../../content/exercise';
import { movesLeft } from '../state/person';
import type { Settings } from '../state/settings';
import type { State } from '../state/state';
import { dayOf, type Instant } from '../state/time';
import { leftAlone } from './exclusions';
import { isStoppedOn, memoryOf } from './memory';

/** Why a move must not be begun now, however it was chosen. */
export type KeptBack = 'safety' | 'stoppedToday' | 'notToday' | 'staySeated';

/** Why a move is not offered: it must not be begun, or nobody has asked for such moves. */
export type LeftOut = KeptBack | 'noFloor' | 'noEyes';

/** Why a move must not be begun at `now`, epoch ms, if the person were to choose it; `null` if it may. */
export function whyKeptBack(state: State, id: ExerciseId, now: Instant): KeptBack | null {
  const { person, settings, zone } = state;
  const { area, place }: Exercise = exerciseOf(id);
  if (!movesLeft(person).includes(id)) return 'safety';
  if (leftAlone(state, now).some((each) => each.area === area)) return 'notToday';
  // A move that one had to stop in is left out for the day (GUIDE-6).
  if (isStoppedOn(dayOf(now, zone), memoryOf(person, id).stoppedAt)) return 'stoppedToday';
  // Somebody who may not be able to get up is not asked to by a popup that was opened before they said so, either (BREAK-7).
  return settings.staySeated && place !== 'seated' ? 'staySeated' : null;
}

/** Floor moves and resting the eyes are for whoever asks for them (BREAK-9, BREAK-10). */
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
