// Decides when the clock is looked at because a notification is still to be shown.

import { isAtDesk } from '../sitting/at-desk';
import { attentionOf } from '../state/attention';
import { nextTryAt, type Retry } from '../state/retry';
import type { State } from '../state/state';
import type { Instant } from '../state/time';
import { isScreenShared } from './deferral-signals';

/** The refusals of the notification that is wished for now. */
export function retryOf(state: State): Retry | undefined {
  const { pause, posture } = state.tracker;
  const attention = attentionOf(state);
  if (attention.kind === 'up') return attention.notification === 'wished' ? attention.retry : undefined;
  if (pause.kind === 'untilResumed' && pause.followUp.kind === 'up') return pause.followUp.retry;
  return posture.kind === 'asked' && posture.followUp.kind === 'up' ? posture.followUp.retry : undefined;
}

/** When to look at the clock because a notification is still to be shown, epoch ms; `null` if none is. */
export function notificationTriedAt(state: State): Instant | null {
  const { lastEventAt, gracePeriodUntil } = state.tracker;
  if (!state.settings.showNotification || isScreenShared(state)) return null;
  const attention = attentionOf(state);
  if (attention.kind === 'up') {
    if (attention.notification !== 'wished' || !isAtDesk(state, lastEventAt)) return null;
    const at = nextTryAt(attention.retry, lastEventAt);
    return at !== null && gracePeriodUntil > lastEventAt ? Math.max(at, gracePeriodUntil) : at;
  }
  const retry = retryOf(state);
  return retry ? nextTryAt(retry, lastEventAt) : null;
}
