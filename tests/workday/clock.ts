// The fast clock of a workday, as it is known outside of the browser.

import { setTimeout as delay } from 'node:timers/promises';

/** The browser's clock, as this process (which lives in real time) reckons it between two looks at the browser. */
export class FastClock {
  /** How many times as fast as real time. */
  readonly rate: number;
  #fake: number;
  #real = performance.now();

  /** @param startsAt what it shows now, epoch ms */
  constructor(rate: number, startsAt: number) {
    this.rate = rate;
    this.#fake = startsAt;
  }

  /** Epoch ms, as the browser would say. */
  now(): number {
    return this.at(performance.now());
  }

  /** What it showed, as epoch ms, when `performance.now()` here was `real`. */
  at(real: number): number {
    return this.#fake + (real - this.#real) * this.rate;
  }

  /** The browser said `fake` (epoch ms) when `performance.now()` here was `real`. */
  set(fake: number, real: number): void {
    this.#fake = fake;
    this.#real = real;
  }

  /** Resolves when the clock has reached `instant` (epoch ms). Rejects when `signal` aborts. */
  async until(instant: number, signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    for (let left = instant - this.now(); left > 0; left = instant - this.now()) {
      // Its own error says less than the reason of the signal.
      await delay(Math.ceil(left / this.rate), undefined, { signal }).catch(() => signal.throwIfAborted());
    }
  }
}
