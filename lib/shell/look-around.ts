import { IDLE_THRESHOLD, TYPING_THRESHOLD } from '../core/sitting/clock';
import type { Seen } from '../core/state/events';
import { MINUTE } from '../core/state/time';
import type { Platform, SeenPresence } from '../platform/platform';

/**
 * How long there may have been no input when a look finds none. The browser says `idle` when that begins; where it did not, or
 * was not heard, a look finds it long after, and asking for longer and longer times tells since when.
 */
const longer = [2, 3, 4, 5, 7, 10, 15, 20, 30].map((minutes) => minutes * MINUTE);

/** A sign that cannot be seen is none: whether a reminder comes must not hang on it (WAIT-17). */
const isSeen = (asked: Promise<unknown>) =>
  asked.then(
    (answer) => answer === true,
    () => false,
  );

const presences: readonly unknown[] = ['active', 'idle', 'locked'] satisfies SeenPresence[];
const isPresence = (value: unknown): value is SeenPresence => presences.includes(value);

/** Looks who is there, and what they are in. `said` is what the browser has just said of it. Never rejects. */
export type LookAround = (said?: unknown) => Promise<Seen>;

/** No event says who is there when the worker comes up, and one may have been lost before. */
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
  return async (heard) => {
    const said = isPresence(heard) ? heard : null;
    const [asked, shortly, isAudible, inCall, isMicOn, isCameraOn, isScreenShared, isFullscreen] = await Promise.all([
      presence(IDLE_THRESHOLD),
      presence(TYPING_THRESHOLD),
      isSeen(tabs.isAudible()),
      isSeen(calls.isLikely()),
      // Each is asked for on its own, so that one with no answer hides no other.
      isSeen(sharing.isOn('microphone')),
      isSeen(sharing.isOn('camera')),
      isSeen(sharing.isOn('screen')),
      isSeen(windows.isFullscreen()),
    ]);
    // Only while a break waits for a pause in typing is the browser told to say `idle` so early.
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
      // Whoever watches a demonstration has just typed, and waits for the break rather than the other way round.
      isBusy: !isDemonstration && shortly === 'active',
    };
  };
}
