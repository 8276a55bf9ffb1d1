// Decides for each reason to wait: whether the person wants it, whether it is there, and how long a break waits for it.

import type { Seen } from '../state/seen';
import type { Settings } from '../state/settings';
import type { Reason } from '../state/suppression';
import { MINUTE } from '../state/time';

/** A break waits at most this long for a film or a full screen, which mean less than a call; in ms (WAIT-7). */
export const WAIT_AT_MOST = 10 * MINUTE;

/** A break waits at most this long for a pause in typing, in ms (WAIT-10). */
export const WAIT_FOR_PAUSE = 2 * MINUTE;

/**
 * What stops for less than this goes on, in ms (WAIT-19). It is longer than the minute after a wait (WAIT-11), so that a due
 * break comes in the gap if there is a real one.
 */
export const GOES_ON_WITHIN = 2 * MINUTE;

/** The rule of one reason to wait. */
interface WaitingRule {
  /** Whether the person wants a break to wait for it. */
  readonly isWanted: (settings: Settings) => boolean;
  /** Whether the browser sees it now. It does not see what a person said. */
  readonly isSeen: (seen: Seen) => boolean;
  /** How long a break waits for it at most, in ms; `null` for what the person said, which ends at its own time. */
  readonly atMostMs: (settings: Settings) => number | null;
  /** Without it for at least this long, in ms, it is over. */
  readonly overAfterMs: number;
  /** Whether the person may be listening or speaking, without input (ABSENCE-11). */
  readonly isListening: (seen: Seen) => boolean;
}

const callMs = ({ callWaitMinutes }: Settings) => callWaitMinutes * MINUTE;

/** The rules, one row each. A new reason is a row here and a name in `reasons`, whose order says which is more important. */
export const waitingRules: Record<Reason, WaitingRule> = {
  screenShare: {
    isWanted: ({ waitWhileSharing }) => waitWhileSharing,
    isSeen: ({ isScreenShared = false }) => isScreenShared,
    // When the wait is over the break is due, and only its notification still waits (`isScreenShared`).
    atMostMs: callMs,
    overAfterMs: GOES_ON_WITHIN,
    isListening: () => true,
  },
  call: {
    isWanted: ({ waitForCalls }) => waitForCalls,
    isSeen: ({ inCall = false, isMicOrCameraOn = false }) => inCall || isMicOrCameraOn,
    atMostMs: callMs,
    overAfterMs: GOES_ON_WITHIN,
    isListening: ({ isAudible, isMicOrCameraOn = false }) => isAudible || isMicOrCameraOn,
  },
  saidInCall: {
    isWanted: () => true,
    isSeen: () => false,
    atMostMs: () => null,
    overAfterMs: 0,
    isListening: () => true,
  },
  fullscreen: {
    isWanted: ({ waitForFullscreen }) => waitForFullscreen,
    isSeen: ({ isFullscreen = false }) => isFullscreen,
    atMostMs: () => WAIT_AT_MOST,
    overAfterMs: GOES_ON_WITHIN,
    isListening: () => false,
  },
  audible: {
    isWanted: ({ waitWhileAudible }) => waitWhileAudible,
    isSeen: ({ isAudible }) => isAudible,
    atMostMs: () => WAIT_AT_MOST,
    overAfterMs: GOES_ON_WITHIN,
    isListening: () => false,
  },
  typing: {
    isWanted: ({ waitForPause }) => waitForPause,
    isSeen: ({ isBusy = false }) => isBusy,
    atMostMs: () => WAIT_FOR_PAUSE,
    // A moment without input is the pause that the break waits for.
    overAfterMs: 0,
    isListening: () => false,
  },
};
