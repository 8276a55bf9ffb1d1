import { type Instant, MINUTE, SECOND } from '../core/state/time';

/** The alarm has this long to ring first: of two clocks that ring at once one would be in the log for nothing. In ms (WAKE-9). */
export const GRACE = 10 * SECOND;

/** Says when the next look at the clock is wished, epoch ms. */
export type SecondClock = (wakeAt: Instant) => void;

/**
 * Rings when the alarm has not, as long as this worker lives: an alarm may be refused, or nobody may be told of it. A timer
 * keeps no worker alive, so it is looked at once a minute; a clock that was set back is seen by then, too.
 */
export function createSecondClock(now: () => Instant, ring: () => void): SecondClock {
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
  // What is overdue did not move when it was looked at: not again before a minute has passed.
  const waitForWake = () => wait(wakeAt === null || wakeAt + GRACE <= now() ? MINUTE : wakeAt + GRACE - now());
  waitForWake();
  return (at) => {
    wakeAt = at;
    waitForWake();
  };
}
