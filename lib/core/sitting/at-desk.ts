// Decides whether somebody is at the computer, so that a reminder can reach them.

import type { State } from '../state/state';
import type { Instant } from '../state/time';
import { IDLE_THRESHOLD } from './clock';

/**
 * Whether somebody is at the computer at `now`, so that a reminder can reach them. After as long without input as the browser
 * needs to report `idle`, the person counts as away. A pause in typing is shorter, so a break that waited for one can still
 * be announced (ABSENCE-10).
 */
export function isAtDesk(state: State, now: Instant): boolean {
  const { presence } = state.tracker;
  switch (presence.kind) {
    case 'active':
      return true;
    case 'idle':
      return now < presence.since + IDLE_THRESHOLD;
    case 'locked':
      return false;
    default:
      return presence satisfies never;
  }
}
