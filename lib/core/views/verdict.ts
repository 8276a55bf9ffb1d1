// Decides what "Is it working?" says.

import type { State } from '../state/state';
import { type Instant, MINUTE } from '../state/time';

/** What a page knows about the background: it answers, it was asked and has not answered yet, or it gave no answer in time. */
export type Pulse = 'answers' | 'asked' | 'silent';

/** Whether Limber is working, in one word: the worst of what is known. `since` is epoch ms, `null` if it is not known. */
export type Verdict =
  | { readonly kind: 'checking' | 'working' | 'notSaved' | 'notificationsOff' | 'notificationsOffHere' }
  | { readonly kind: 'stopped'; readonly since: Instant | null }
  | { readonly kind: 'rowsWait'; readonly count: number };

/** A row is written right after the event that made it. A row older than this, in ms, waits because something failed. */
const ROW_WAITS = MINUTE;

/** What a page knows that tells whether Limber is working. */
export interface Known {
  readonly state: State;
  readonly pulse: Pulse;
  /** The browser refused to write the last change. */
  readonly isUnsaved: boolean;
  /** The background has stored something, so the time of its last run is known. */
  readonly isBegun: boolean;
}

/** When the background last ran, epoch ms, as far as it can be told at `now`. */
export function lastRanAt({ state, isBegun }: Pick<Known, 'state' | 'isBegun'>, now: Instant): Instant | null {
  const { lastEventAt } = state.tracker;
  // If the clock was set back since, nobody knows how long ago that was.
  return isBegun && lastEventAt <= now ? lastEventAt : null;
}

/** `now` is epoch ms. */
export function verdict(known: Known, now: Instant): Verdict {
  const { state, pulse, isUnsaved } = known;
  const { notificationPermission, lastEventAt } = state.tracker;
  if (pulse === 'asked') return { kind: 'checking' };
  if (pulse === 'silent') return { kind: 'stopped', since: lastRanAt(known, now) };
  if (isUnsaved) return { kind: 'notSaved' };
  const waiting = state.outbox.rows.filter(({ at }) => at < lastEventAt - ROW_WAITS).length;
  if (waiting > 0) return { kind: 'rowsWait', count: waiting };
  if (!state.settings.showNotification) return { kind: 'notificationsOffHere' };
  return { kind: notificationPermission === 'off' ? 'notificationsOff' : 'working' };
}
