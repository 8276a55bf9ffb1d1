import type { Seen } from '../state/events';
import type { Settings } from '../state/settings';
import type { State } from '../state/state';
import type { DeferralSignal, Reason } from '../state/suppression';
import type { Instant } from '../state/time';

// What is there, whether or not a break waits for it now.

/** Whether the person wants a break to wait for this. */
export function isWaitedFor(settings: Settings, reason: Reason): boolean {
  switch (reason) {
    case 'screenShare':
      return settings.waitWhileSharing;
    case 'call':
      return settings.waitForCalls;
    case 'saidInCall':
      return true;
    case 'fullscreen':
      return settings.waitForFullscreen;
    case 'audible':
      return settings.waitWhileAudible;
    case 'burst':
      return settings.waitForPause;
    default:
      return reason satisfies never;
  }
}

/** What is there that a break would wait for, weightiest first. */
export function signsWith(state: State, kinds: readonly DeferralSignal['hold']['kind'][]): readonly DeferralSignal[] {
  return state.tracker.signs.filter(
    ({ hold, reason }) => kinds.includes(hold.kind) && isWaitedFor(state.settings, reason),
  );
}

/** Whether others see the screen: no notification is up then, however long a break has waited (WAIT-3). */
export const isScreenShared = (state: State) =>
  signsWith(state, ['none', 'holding', 'spent']).some(({ reason }) => reason === 'screenShare');

/** Whether this sign means that somebody listens or speaks, without a hand on the mouse. */
function isListening(
  { reason, until }: DeferralSignal,
  { isAudible, isMicOrCameraOn = false }: Seen,
  now: Instant,
): boolean {
  switch (reason) {
    case 'screenShare':
      return true;
    case 'call':
      return isAudible || isMicOrCameraOn;
    case 'saidInCall':
      return until !== null && now < until;
    case 'fullscreen':
    case 'audible':
    case 'burst':
      return false;
    default:
      return reason satisfies never;
  }
}

/** Whether the person has said that they are in a call, or one can be told from what is seen: no input is no absence then (ABSENCE-11). */
export const isInCall = (state: State, seen: Seen, now: Instant) =>
  signsWith(state, ['none', 'holding', 'spent']).some((sign) => isListening(sign, seen, now));
