// Decides what keeps the next break from being told, and which intent changes that.

import type { Intent } from '../state/events';
import { isLocked } from '../state/policy';
import type { State } from '../state/state';
import type { Reason } from '../state/suppression';
import type { Instant } from '../state/time';
import { openness } from './openness';
import { isSilenced } from './status';
import { waitedFor } from './waits';

/** Something that keeps a break from being announced, and the intent that changes it; `null` if there is none. */
export interface Hindrance {
  readonly kind:
    | 'paused'
    | 'emergency'
    | 'off'
    | 'standing'
    | 'notificationsOffHere'
    | 'notificationsOffInSystem'
    | `waiting.${Reason}`
    | 'callSaid';
  readonly change: Intent | null;
  /** When the call that the person announced is over. */
  readonly until?: Instant;
}

/** Until when the person said that they are in a call; `null` if they did not, or it is over. */
export function saidCallUntil({ tracker: { deferralSignals } }: State, now: Instant): Instant | null {
  const until = deferralSignals.find(({ reason }) => reason === 'saidInCall')?.until ?? null;
  return until !== null && now < until ? until : null;
}

/** Everything that delays the next break, most important first. */
export function hindrances(state: State, now: Instant): readonly Hindrance[] {
  const { pause, posture } = state.tracker;
  const callUntil = saidCallUntil(state, now);
  const waiting = waitedFor(state);
  const all: (Hindrance | null)[] = [
    pause.kind === 'untilTomorrow' ? { kind: 'emergency', change: null } : null,
    pause.kind === 'none' || pause.kind === 'untilTomorrow'
      ? null
      : { kind: 'paused', change: { type: 'remindersResumed' } },
    openness(state, now).kind === 'off' ? { kind: 'off', change: { type: 'overtimeBegan' } } : null,
    posture.kind === 'standing' ? { kind: 'standing', change: { type: 'satDown' } } : null,
    ...waiting
      .filter(({ reason }) => reason !== 'saidInCall')
      .map(({ reason }) => ({ kind: `waiting.${reason}`, change: { type: 'waitEnded' } }) as const),
    callUntil === null ? null : { kind: 'callSaid', change: { type: 'callEnded' }, until: callUntil },
    state.settings.showNotification
      ? null
      : {
          kind: 'notificationsOffHere',
          change: isLocked(state.policy, 'showNotification')
            ? null
            : { type: 'settingChanged', name: 'showNotification', value: true },
        },
    isSilenced(state) ? { kind: 'notificationsOffInSystem', change: null } : null,
  ];
  return all.filter((each) => each !== null);
}
