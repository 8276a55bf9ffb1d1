// Decides, for each reason to wait, whether it is wanted, whether it is there and how long a break waits for it.

import type { Seen } from '../state/events';
import type { Settings } from '../state/settings';
import type { Reason } from '../state/suppression';
import { MINUTE } from '../state/time';

/** A break waits at most this long, in ms, for what says less than a call does (WAIT-7). */
export const WAIT_AT_MOST = 10 * MINUTE;

/** And this long, in ms, for a pause in typing (WAIT-10). */
export const WAIT_FOR_PAUSE = 2 * MINUTE;

/** What is to be known of something that a due break may wait for. */
interface WaitingRule {
  /** Whether the person wants a break to wait for it. */
  readonly isWanted: (settings: Settings) => boolean;
  /** Whether the browser sees it now. What a person says is not seen. */
  readonly isSeen: (seen: Seen) => boolean;
  /** How long it is waited for at the most, in ms; `null` for what a person said: until the time that they said. */
  readonly atMostMs: (settings: Settings) => number | null;
  /** Whether it means that somebody listens or speaks, without a hand on the mouse (ABSENCE-11). */
  readonly isListening: (seen: Seen) => boolean;
}

const callMs = ({ callWaitMinutes }: Settings) => callWaitMinutes * MINUTE;

/** Each reason to wait. A new one is a row here and its name in `reasons`, which says which is the weightiest. */
export const waitingRules: Record<Reason, WaitingRule> = {
  screenShare: {
    isWanted: ({ waitWhileSharing }) => waitWhileSharing,
    isSeen: ({ isScreenShared = false }) => isScreenShared,
    // Then the break is due, and only its notification still waits (`isScreenShared`).
    atMostMs: callMs,
    isListening: () => true,
  },
  call: {
    isWanted: ({ waitForCalls }) => waitForCalls,
    isSeen: ({ inCall = false, isMicOrCameraOn = false }) => inCall || isMicOrCameraOn,
    atMostMs: callMs,
    isListening: ({ isAudible, isMicOrCameraOn = false }) => isAudible || isMicOrCameraOn,
  },
  saidInCall: {
    isWanted: () => true,
    isSeen: () => false,
    atMostMs: () => null,
    isListening: () => true,
  },
  fullscreen: {
    isWanted: ({ waitForFullscreen }) => waitForFullscreen,
    isSeen: ({ isFullscreen = false }) => isFullscreen,
    atMostMs: () => WAIT_AT_MOST,
    isListening: () => false,
  },
  audible: {
    isWanted: ({ waitWhileAudible }) => waitWhileAudible,
    isSeen: ({ isAudible }) => isAudible,
    atMostMs: () => WAIT_AT_MOST,
    isListening: () => false,
  },
  typing: {
    isWanted: ({ waitForPause }) => waitForPause,
    isSeen: ({ isBusy = false }) => isBusy,
    atMostMs: () => WAIT_FOR_PAUSE,
    isListening: () => false,
  },
};
