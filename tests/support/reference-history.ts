// Random histories: lives through one with Limber, event by event, for the laws and the reference.

import { reduce } from '../../lib/core/reduce';
import { IDLE_THRESHOLD } from '../../lib/core/sitting/clock';
import { guideOf } from '../../lib/core/state/attention';
import type { Event } from '../../lib/core/state/events';
import type { Seen } from '../../lib/core/state/seen';
import { freshState, type State } from '../../lib/core/state/state';
import { clockTime } from './day';
import { wishes } from './wishes';

/**
 * Histories that each law is held against: many where every change is checked, few where somebody waits for them. `HISTORIES=100000`
 * in the environment takes as many as that, for as long as it takes.
 */
const HISTORIES = Number(process.env.HISTORIES || (process.env.CI === 'true' ? 10_000 : 250));

/** Events in a history. */
export const LONGEST = 40;

/** How many runs a property gets, and how long it may take, in ms. `share`: as many times the histories of other laws. */
export const historiesFor = (share: number) => ({
  numRuns: Math.round(HISTORIES * share),
  timeout: 120_000 + HISTORIES * share * 60,
});

/** A part of a history, before it is known what the browser does in it. */
export type Step =
  /** Time passes, and the alarm rings whenever it was wished for. */
  | { readonly step: 'wait'; readonly seconds: number }
  /** Time passes and no alarm rings: the computer sleeps, or the worker is stopped or late. */
  | { readonly step: 'silence'; readonly seconds: number }
  /** The clock is set, forward or back. */
  | { readonly step: 'clockSet'; readonly seconds: number }
  | { readonly step: 'event'; readonly event: Event }
  /** A person leaves or comes back, and the browser does not report it. Only a look finds out. */
  | { readonly step: 'unsaid'; readonly presence: Seen['presence'] };

export interface History {
  readonly steps: readonly Step[];
  /** Whether the background asks who is there when an alarm rings. */
  readonly asks: boolean;
  /** Whether rows leave the outbox after each event, as when they are written. */
  readonly writes: boolean;
  /** Whether the browser refuses to show notifications. */
  readonly refuses: boolean;
}

/** One event of a history, and what it did. */
export interface Lived {
  readonly event: Event;
  /** Epoch ms. */
  readonly now: number;
  /** Milliseconds since the history began on a clock that is never set back: wall time less `ahead`. */
  readonly steady: number;
  /** Wall time less steady time, epoch ms, after the event and before it. */
  readonly ahead: number;
  readonly aheadBefore: number;
  readonly before: State;
  readonly after: State;
}

export const startOfDay = clockTime('09:00');

/** The notification that is up, whatever its number. The number is not known when the history is made. */
export const CURRENT = 'the one that is up';

/** The step that is shown, whatever its number. */
export const CURRENT_STEP = -1;

function withCurrent(event: Event, state: State): Event {
  if ('from' in event && event.from === CURRENT_STEP) return { ...event, from: guideOf(state)?.stepIndex ?? 0 };
  if ((event.type !== 'notificationClosed' && event.type !== 'notificationClicked') || event.id !== CURRENT)
    return event;
  return { ...event, id: wishes(state).notification?.id ?? 'prompt-0-once' };
}

/** The browser takes the notification that is to be shown, and the background says so. */
export function withNoticeShown(state: State, now: number): State {
  const { notification } = wishes(state);
  return notification?.isNew ? reduce(state, { type: 'notificationShown', id: notification.id }, now).state : state;
}

/** Signals that a break may wait for. They stay until the browser reports that they are over. */
const signsOf = ({ inCall, isMicOrCameraOn, isScreenShared, isFullscreen, isBusy }: Seen) => ({
  inCall: inCall ?? false,
  isMicOrCameraOn: isMicOrCameraOn ?? false,
  isScreenShared: isScreenShared ?? false,
  isFullscreen: isFullscreen ?? false,
  isBusy: isBusy ?? false,
});

/** Runs a history and checks each event. Returns the last state and its time, epoch ms. */
export function liveThrough(
  { steps, asks, writes, refuses }: History,
  look: (lived: Lived) => void,
  start = freshState(startOfDay, 'Europe/Berlin'),
): { state: State; now: number } {
  let state = start;
  let now = startOfDay;
  let last = now;
  let ahead = startOfDay;
  let count = 0;
  let presence: Seen['presence'] = 'active';
  let signs: Partial<ReturnType<typeof signsOf>> = {};
  let stillSince: number | null = null;
  /** Since when there has been no input, if the browser did not report it. A look asks for it. */
  const stillFor = () => (stillSince === null ? {} : { thresholdMs: Math.max(IDLE_THRESHOLD, now - stillSince) });
  const happens = (event: Event) => {
    const before = state;
    const aheadBefore = ahead;
    state = reduce(before, event, now).state;
    // Some events come from the shell and say nothing about the time. The reducer ignores when they came.
    if (state.tracker.lastEventAt === now) {
      if (now < last) ahead += now - last;
      last = now;
    }
    if (event.type === 'presenceSeen') {
      presence = event.presence;
      stillSince = null;
    }
    if (event.type === 'signalsSeen') signs = signsOf(event);
    count += 1;
    look({ event, now, steady: Math.max(now, last) - ahead, ahead, aheadBefore, before, after: state });
    const { rows } = state.outbox;
    if (writes && rows.length > 0) happens({ type: 'rowsWritten', ids: rows.map(({ id }) => id) });
    const { notification } = wishes(state);
    if (!notification?.isNew || !notification.mayTry) return;
    const { id } = notification;
    happens(refuses ? { type: 'notificationRefused', id, said: 'no' } : { type: 'notificationShown', id });
  };
  for (const step of steps) {
    if (step.step === 'event') {
      happens(withCurrent(step.event, state));
    } else if (step.step === 'unsaid') {
      presence = step.presence;
      stillSince = presence === 'idle' ? now : null;
    } else {
      const end = now + step.seconds * 1000;
      while (step.step === 'wait' && wishes(state).wakeAt <= end && count < LONGEST) {
        // The clock was set forward, or an alarm is overdue, so it rings at once.
        now = Math.max(now, wishes(state).wakeAt);
        happens(asks ? { type: 'woke', seen: { ...seenAs(presence), ...signs, ...stillFor() } } : { type: 'woke' });
      }
      now = end;
    }
    if (count >= LONGEST) break;
  }
  return { state, now: Math.max(now, last) };
}

/** What the browser says of who is there, with the threshold that is wished for. */
export const seenAs = (presence: Seen['presence'], isAudible = false): Seen => ({
  presence,
  thresholdMs: IDLE_THRESHOLD,
  isAudible,
});
