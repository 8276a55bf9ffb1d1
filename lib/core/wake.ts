// Decides when the alarm rings next.

import { nextChangeAt } from './next-change';
import { countChangesAt } from './reminders/countdown';
import { notificationTriedAt } from './reminders/notification-tries';
import { waitedFor } from './reminders/waits';
import { naturalBreakMs } from './sitting/clock';
import { nextLookAt } from './sitting/looks';
import type { State } from './state/state';
import { type Instant, MINUTE } from './state/time';

/** While a break waits, how often to look whether it still has to wait; in ms (WAKE-2). */
export const LOOKS_EVERY = MINUTE;

/**
 * With somebody at the desk, the longest time between two looks, in ms, however long a natural break is (WAKE-1). Sleep can
 * only be seen from the look that it missed.
 */
export const LONGEST_SILENCE = 5 * MINUTE;

/**
 * When to look at the clock next, as epoch ms. It is the earliest of: the next thing that is due, a heartbeat, and one minute
 * from now while a countdown is shown, a break waits, or a notification is still to be shown. While nobody is there it is the
 * next look for the person's return (`looks.ts`).
 * While somebody is at the desk, the worker wakes at least once in every natural-break length, and every five minutes. So a
 * longer silence can only be sleep (WAKE-1, ABSENCE-7). The sleep is taken to begin at the wake that was missed. So a lid that is shut for three
 * minutes during the countdown counts as an absence like any other, and no reminder comes as the lid opens.
 */
export function wakeAt(state: State): Instant {
  const { lastEventAt, presence } = state.tracker;
  const heartbeat = nextLookAt(state) ?? lastEventAt + Math.min(naturalBreakMs(state), LONGEST_SILENCE);
  // A call that the person announced ends at its time. What the browser sees may end at any moment.
  const looks = presence.kind === 'active' && waitedFor(state).some(({ until }) => until === null);
  return Math.min(
    heartbeat,
    nextChangeAt(state) ?? heartbeat,
    looks ? lastEventAt + LOOKS_EVERY : heartbeat,
    countChangesAt(state) ?? heartbeat,
    notificationTriedAt(state) ?? heartbeat,
  );
}
