// Virtual time, in which a worker can be stopped.

import { AsyncLocalStorage } from 'node:async_hooks';
import { vi } from 'vitest';

/** A worker, from its start until the browser stops it. */
export interface Life {
  isStopped: boolean;
}

const life = new AsyncLocalStorage<Life | null>();

/** Does something in the life of a worker, or outside of any (`null`). The worker's timers end with it, as in a browser. */
export const inLifeOf = <Result>(one: Life | null, act: () => Result): Result => life.run(one, act);

/** From now on time passes only when a test says so. It begins at `now`, epoch ms. `vi.useRealTimers` ends this. */
export function useTestTime(now: number): void {
  vi.useFakeTimers({ now, toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] });
  const set = globalThis.setTimeout;
  const mortal = (act: () => void, ms?: number) => {
    const mine = life.getStore();
    return set(() => {
      if (!mine?.isStopped) inLifeOf(mine ?? null, act);
    }, ms);
  };
  globalThis.setTimeout = mortal as unknown as typeof setTimeout;
}

/** Time passes, in ms, and everything that is due happens. */
export const passes = (ms: number) => vi.advanceTimersByTimeAsync(ms);
