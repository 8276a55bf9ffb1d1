// Asks the browser who is there and what a break may wait for.

import { IDLE_THRESHOLD, TYPING_THRESHOLD } from '../core/sitting/clock';
import type { Seen } from '../core/state/seen';
import { MINUTE } from '../core/state/time';
import type { Platform, SeenPresence } from '../platform/platform';

/**
 * Thresholds to ask for, in ms, when a look finds no input. Usually the browser reports `idle` when it begins. If that report
 * was lost, a look finds it long after. Asking with longer and longer thresholds finds out when the input stopped.
 */
const longer = [2, 3, 4, 5, 7, 10, 15, 20, 30].map((minutes) => minutes * MINUTE);

/** A signal that cannot be read counts as absent, so that a failure never keeps a reminder back (WAIT-17). */
const isSeen = (asked: Promise<unknown>) =>
  asked.then(
    (answer) => answer === true,
    () => false,
  );

const presences: readonly unknown[] = ['active', 'idle', 'locked'] satisfies SeenPresence[];
const isPresence = (value: unknown): value is SeenPresence => presences.includes(value);

/** Looks at who is there and what they are doing. `said` is what the browser has just reported. Never rejects. */
export type LookAround = (said?: unknown) => Promise<Seen>;

/** No event tells who is there when the worker starts, and an earlier one may have been lost. */
export function createLookAround(
  { calls, idle, sharing, tabs, windows }: Platform,
  isDemonstration: boolean,
): LookAround {
  const presence = (thresholdMs: number) =>
    idle.query(thresholdMs).then(
      (answer) => (isPresence(answer) ? answer : 'unknown'),
      () => 'unknown' as const,
    );
  const withoutInputFor = async () => {
    const asked = await Promise.all(longer.map(presence));
    const ended = asked.findIndex((answer) => answer !== 'idle');
    return longer.slice(0, ended < 0 ? longer.length : ended).at(-1) ?? IDLE_THRESHOLD;
  };
  return async (reported) => {
    const said = isPresence(reported) ? reported : null;
    const [asked, shortly, isAudible, inCall, isMicOn, isCameraOn, isScreenShared, isFullscreen] = await Promise.all([
      presence(IDLE_THRESHOLD),
      presence(TYPING_THRESHOLD),
      isSeen(tabs.isAudible()),
      isSeen(calls.isLikely()),
      // Each signal is asked for on its own, so that one without an answer does not hide the others.
      isSeen(sharing.isOn('microphone')),
      isSeen(sharing.isOn('camera')),
      isSeen(sharing.isOn('screen')),
      isSeen(windows.isFullscreen()),
    ]);
    // Only while a break waits for a pause in typing, the browser is asked to report `idle` so early.
    const isEarly = said === 'idle' && asked === 'active';
    return {
      presence: said ?? asked,
      thresholdMs: isEarly
        ? TYPING_THRESHOLD
        : said === null && asked === 'idle'
          ? await withoutInputFor()
          : IDLE_THRESHOLD,
      isAudible,
      inCall,
      isMicOrCameraOn: isMicOn || isCameraOn,
      isScreenShared,
      isFullscreen,
      // A person who watches a demonstration has just typed, and waits for the break. So it does not wait for them.
      isBusy: !isDemonstration && shortly === 'active',
    };
  };
}
