// A timer for a worker that still lives when its alarm did not ring.

import { type Instant, MINUTE, SECOND } from '../core/state/time';

/**
 * How long after the alarm's time this timer fires, in ms (WAKE-9). The alarm comes first, so that only one of them is
 * logged.
 */
export const GRACE = 10 * SECOND;

/** Sets when to look at the clock next, epoch ms. */
export type FallbackTimer = (wakeAt: Instant) => void;

/**
 * Calls `ring` if the alarm did not ring, as long as this worker lives: the browser may have refused the alarm or lost its
 * event. A timer keeps no worker alive. It is checked once a minute, so that it also notices a clock that was set back.
 */
export function createFallbackTimer(now: () => Instant, ring: () => void): FallbackTimer {
  let wakeAt: Instant | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let setAt = now();
  const wait = (ms: number) => {
    clearTimeout(timer);
    setAt = now();
    timer = setTimeout(look, Math.min(Math.max(ms, SECOND), MINUTE));
  };
  const look = () => {
    const isDue = wakeAt === null || now() >= wakeAt + GRACE || now() < setAt;
    waitForWake();
    if (isDue) ring();
  };
  // If the last look did not move an overdue time, the next one comes after a minute.
  const waitForWake = () => wait(wakeAt === null || wakeAt + GRACE <= now() ? MINUTE : wakeAt + GRACE - now());
  waitForWake();
  return (at) => {
    wakeAt = at;
    waitForWake();
  };
}
