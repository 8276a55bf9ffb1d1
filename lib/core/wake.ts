// Decides when the alarm rings next.

import { nextChangeAt } from './apply-time';
import { countChangesAt } from './reminders/countdown';
import { waitedFor } from './reminders/deferral';
import { notificationTriedAt } from './reminders/notifications';
import { naturalBreakMs } from './sitting/clock';
import { nextLookAt } from './sitting/looks';
import type { State } from './state/state';
import { type Instant, MINUTE } from './state/time';

/** While a break waits: how often to look whether what it waits for is still there, in ms (WAKE-2). */
export const LOOKS_EVERY = MINUTE;

/**
 * When to look at the clock next, as epoch ms: what is due, a heartbeat, and once a minute while a count is shown, a break
 * waits, or a notification is still to be shown. While nobody is there it is the next look whether somebody is back (`looks.ts`).
 * While someone is at the desk the worker wakes at least every natural-break length, so that a longer silence can only
 * be sleep (WAKE-1, ABSENCE-7). Sleep is dated from whichever wake was missed: a lid shut for three minutes in the middle of the count
 * is as much of an absence as at any other time, and nobody is told anything as it opens.
 */
export function wakeAt(state: State): Instant {
  const { lastEventAt, presence } = state.tracker;
  const heartbeat = nextLookAt(state) ?? lastEventAt + naturalBreakMs(state);
  // What a person said ends when they said; what is seen may end at any moment.
  const looks = presence.kind === 'active' && waitedFor(state).some(({ until }) => until === null);
  return Math.min(
    heartbeat,
    nextChangeAt(state) ?? heartbeat,
    looks ? lastEventAt + LOOKS_EVERY : heartbeat,
    countChangesAt(state) ?? heartbeat,
    notificationTriedAt(state) ?? heartbeat,
  );
}
