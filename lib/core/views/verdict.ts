// Decides what "Is it working?" says.

import type { State } from '../state/state';
import { type Instant, MINUTE } from '../state/time';

/** What a page knows of the background: it answers, or is being asked, or did not answer. */
export type Pulse = 'answers' | 'asked' | 'silent';

/** Whether Limber is working, in one word; the worst of what is known. `since` is epoch ms, `null` if it is not known. */
export type Verdict =
  | { readonly kind: 'checking' | 'working' | 'notSaved' | 'notificationsOff' | 'notificationsOffHere' }
  | { readonly kind: 'stopped'; readonly since: Instant | null }
  | { readonly kind: 'rowsWait'; readonly count: number };

/** A row is written right after the event that made it; one that is older than this waits for something. In ms. */
const ROW_WAITS = MINUTE;

/** What a page knows, to tell whether Limber is working. */
export interface Known {
  readonly state: State;
  readonly pulse: Pulse;
  /** The browser would not write the last change. */
  readonly isUnsaved: boolean;
  /** Something was stored by the background, so that the time it last ran is known. */
  readonly isBegun: boolean;
}

/** When the background last ran, epoch ms, as far as that can be told at `now`. */
export function lastRanAt({ state, isBegun }: Pick<Known, 'state' | 'isBegun'>, now: Instant): Instant | null {
  const { lastEventAt } = state.tracker;
  // A clock that was set back says nothing of how long ago that was.
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
