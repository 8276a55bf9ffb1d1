// Watches what the browser shows during a workday.

import { setTimeout as delay } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { FastClock } from './clock.ts';

/** A notification that the browser showed. Times are epoch ms of the fast clock. */
export interface Shown {
  readonly id: string;
  readonly at: number;
  /** When it was no longer there; `null` while it is. */
  goneAt: number | null;
}

/** Real ms between two looks: 8 s of the story at 40 times the speed. */
const EVERY = 200;

/** Looks at what the browser really shows, several times a second, and keeps the clock right while it is at it. */
export class Watch {
  readonly shown: Shown[] = [];
  /** The longest time between two looks, in ms of the story, and the furthest the clock was off. */
  worst = { gap: 0, drift: 0 };
  readonly #clock: FastClock;
  readonly #tell: (at: number, what: string) => void;
  #looking: { stop: AbortController; over: Promise<void> } | undefined;

  /** @param tell is called for each notification that comes or goes; `at` is epoch ms of the fast clock */
  constructor(clock: FastClock, tell: (at: number, what: string) => void) {
    this.#clock = clock;
    this.#tell = tell;
  }

  /** Looks from now on, through one of the extension's pages. Resolves after the first look. */
  async follow(page: Page): Promise<void> {
    await this.#look(page, true);
    const stop = new AbortController();
    this.#looking = { stop, over: this.#keepLooking(page, stop.signal) };
    // Whoever awaits `stop` hears of a failure; until then it must not end the process.
    this.#looking.over.catch(() => undefined);
  }

  /** Looks no more. Rejects if a look had failed. */
  async stop(): Promise<void> {
    const looking = this.#looking;
    this.#looking = undefined;
    looking?.stop.abort();
    await looking?.over;
  }

  async #keepLooking(page: Page, signal: AbortSignal): Promise<void> {
    let last = this.#clock.now();
    while (!signal.aborted) {
      await this.#look(page, false);
      const now = this.#clock.now();
      this.worst.gap = Math.max(this.worst.gap, now - last);
      last = now;
      await delay(EVERY, undefined, { signal }).catch(() => undefined);
    }
  }

  async #look(page: Page, isFirst: boolean): Promise<void> {
    const asked = performance.now();
    const { now, ids } = await page.evaluate(async () => {
      const now = Date.now();
      return { now, ids: Object.keys(await chrome.notifications.getAll()) };
    });
    const answered = performance.now();
    const real = (asked + answered) / 2;
    // A slow answer says little about the clock.
    if (isFirst || answered - asked < EVERY / 4) {
      if (!isFirst) this.worst.drift = Math.max(this.worst.drift, Math.abs(now - this.#clock.at(real)));
      this.#clock.set(now, real);
    }
    for (const each of this.shown.filter(({ id, goneAt }) => goneAt === null && !ids.includes(id))) {
      each.goneAt = now;
      this.#tell(now, `${each.id} is gone`);
    }
    for (const id of ids.filter((up) => this.shown.every((each) => each.id !== up || each.goneAt !== null))) {
      const before = this.shown.find((each) => each.id === id);
      // The same prompt, shown again by a browser that was started again, is not a new one.
      if (before) before.goneAt = null;
      else this.shown.push({ id, at: now, goneAt: null });
      this.#tell(now, `${id} is shown${before ? ' again' : ''}`);
    }
  }
}
