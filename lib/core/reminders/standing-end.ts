// Decides until when the clock of somebody who stands does not run.

import { isAtDesk } from '../sitting/at-desk';
import type { State } from '../state/state';
import type { Instant } from '../state/time';

/** When the clock starts again by itself, epoch ms; `null` while nobody stands, or nobody is there: it waits for them. */
export function standingEndsAt(state: State): Instant | null {
  const { lastEventAt, posture, gracePeriodUntil } = state.tracker;
  if (posture.kind !== 'standing') return null;
  const at = Math.max(posture.asksAt, gracePeriodUntil);
  return isAtDesk(state, Math.max(at, lastEventAt)) ? at : null;
}
