import { reduce } from '../../lib/core/reduce';
import { IDLE_THRESHOLD } from '../../lib/core/sitting/clock';
import { guideOf } from '../../lib/core/state/attention';
import type { Event, Seen } from '../../lib/core/state/events';
import { freshState, type State } from '../../lib/core/state/state';
import { wishes } from '../../lib/core/wishes';
import { clockTime } from './day';

/** Histories in all: many where every change is checked, few where somebody waits for them. */
const HISTORIES = process.env.CI === 'true' ? 100_000 : 2000;

/** Events in a history. */
export const LONGEST = 40;

/** How many runs a property gets, and how long it may take, in ms. `share` is of all histories, at most 1. */
export const historiesFor = (share: number) => ({
  numRuns: Math.round(HISTORIES * share),
  timeout: 120_000 + HISTORIES * share * 30,
});

/** A stretch of a history, before it is known what it makes the browser do. */
export type Step =
  /** Time passes, and the alarm rings whenever it was wished for. */
  | { readonly step: 'wait'; readonly seconds: number }
  /** Time passes and nothing rings: asleep, killed, or late. */
  | { readonly step: 'silence'; readonly seconds: number }
  /** The clock is set, forward or back. */
  | { readonly step: 'clockSet'; readonly seconds: number }
  | { readonly step: 'event'; readonly event: Event }
  /** Somebody left, or came back, and the browser says nothing: only a look finds it. */
  | { readonly step: 'unsaid'; readonly presence: Seen['presence'] };

export interface History {
  readonly steps: readonly Step[];
  /** Whether an alarm that rings asks who is there, as the background does. */
  readonly asks: boolean;
  /** Whether rows leave the outbox after each event, as they do once they are written. */
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

/** The notification that is up, whatever its number: histories are made before it is known. */
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

/** What is there that a break may wait for; it stays until it is seen to have gone. */
const signsOf = ({ inCall, isMicOrCameraOn, isScreenShared, isFullscreen, isBusy }: Seen) => ({
  inCall: inCall ?? false,
  isMicOrCameraOn: isMicOrCameraOn ?? false,
  isScreenShared: isScreenShared ?? false,
  isFullscreen: isFullscreen ?? false,
  isBusy: isBusy ?? false,
});

/** Lives through a history, and looks at each event. Returns the state it ends in, and when, epoch ms. */
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
  /** How long there has been no input, if it began unsaid: then whoever looks asks for it. */
  const stillFor = () => (stillSince === null ? {} : { thresholdMs: Math.max(IDLE_THRESHOLD, now - stillSince) });
  const happens = (event: Event) => {
    const before = state;
    const aheadBefore = ahead;
    state = reduce(before, event, now).state;
    // Some events are the shell's own and say nothing about the time; the reducer takes no notice of when they came.
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
        // A clock that was set forward, or an alarm that is overdue: it rings at once.
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
