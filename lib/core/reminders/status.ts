// Decides the line that says when the next break is.

import { isAtDesk } from '../sitting/at-desk';
import { dueAt } from '../sitting/clock';
import { attentionOf } from '../state/attention';
import type { State } from '../state/state';
import type { Reason } from '../state/suppression';
import type { Instant } from '../state/time';
import { minutesLeft } from './countdown';
import { openness } from './openness';
import { pauseEndsAt } from './pause-end';
import { afterSaidCall, waitedFor, waitsUntil } from './waits';

/** When the next break is, or why there is none. This line is always true. Times are epoch ms. */
export type ReminderStatus =
  /** `inMinutes` counts down the last five. `isSilent`: the system shows no notifications. */
  | { readonly kind: 'next'; readonly at: Instant; readonly inMinutes: number | null; readonly isSilent: boolean }
  | { readonly kind: 'snoozed'; readonly at: Instant }
  | { readonly kind: 'due' | 'guide' }
  | { readonly kind: 'resting'; readonly until: Instant }
  /** The break is announced when the reason is over, and at `until` at the latest. */
  | { readonly kind: 'waiting'; readonly because: Reason; readonly until: Instant }
  | { readonly kind: 'off'; readonly until: End }
  | { readonly kind: 'paused'; readonly until: End; readonly because: 'person' | 'emergency' }
  /** The clock does not run until the person sits down, or until this time. */
  | { readonly kind: 'standing'; readonly until: Instant }
  | { readonly kind: 'away'; readonly since: Instant };

/** When something ends, and the present time, to tell whether the day has to be named. `null` if the end is unknown. */
export type End = { readonly at: Instant; readonly asOf: Instant } | null;

/** Whether the system shows no notifications, although the person wants them. */
export const isSilenced = ({ settings, tracker }: State) =>
  settings.showNotification && tracker.notificationPermission === 'off';

/** The line at `now`, epoch ms. The title uses the time of the last event. */
export function statusNow(state: State, now: Instant): ReminderStatus {
  const { pause, posture, presence, gracePeriodUntil } = state.tracker;
  const attention = attentionOf(state);
  if (attention.kind === 'guide' || (attention.kind === 'card' && attention.card !== 'emergency')) {
    return { kind: 'guide' };
  }
  if (attention.kind === 'longBreak') return { kind: 'resting', until: attention.until };
  if (pause.kind !== 'none') return pausedStatus(state, now);
  const open = openness(state, now);
  if (open.kind === 'off') return { kind: 'off', until: endOf(open.until, now) };
  if (attention.kind === 'up') return { kind: 'due' };
  if (posture.kind === 'standing') return { kind: 'standing', until: posture.asksAt };
  if (presence.kind !== 'active' && !isAtDesk(state, now)) {
    return { kind: 'away', since: presence.since };
  }
  const [reason] = waitedFor(state);
  const until = waitsUntil(state);
  if (reason && until !== null) return { kind: 'waiting', because: reason.reason, until };
  if (attention.kind === 'snoozed')
    return { kind: 'snoozed', at: afterSaidCall(state, Math.max(attention.until, gracePeriodUntil)) };
  return nextStatus(state, now);
}

/** The next break, or the opening of the hours if the break would come before it. */
function nextStatus(state: State, now: Instant): ReminderStatus {
  const at = afterSaidCall(state, Math.max(dueAt(state), state.tracker.gracePeriodUntil));
  // The page's clock is ahead. The alarm is about to ring.
  if (at <= now) return { kind: 'due' };
  const then = openness(state, at);
  if (then.kind === 'off') return { kind: 'off', until: endOf(then.until, now) };
  return { kind: 'next', at, inMinutes: minutesLeft(state), isSilent: isSilenced(state) };
}

const endOf = (at: Instant | null, asOf: Instant): End => (at === null ? null : { at, asOf });

function pausedStatus(state: State, now: Instant): ReminderStatus {
  const { pause } = state.tracker;
  return {
    kind: 'paused',
    until: endOf(pauseEndsAt(state), now),
    because: pause.kind === 'untilTomorrow' ? 'emergency' : 'person',
  };
}
