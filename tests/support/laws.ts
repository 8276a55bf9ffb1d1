// Holds a law against many random histories.

import fc from 'fast-check';
import { test } from 'vitest';
import { BrokenDay, readableDay, reportAsDay } from './readable-day';
import { fullHistories } from './reference-arbitraries';
import { type History, type Lived, liveThrough } from './reference-history';

/** Looks at one event after the other, and says what is wrong, or `null`. A new one is made for each history. */
export type Watch = () => (lived: Lived) => string | null;

interface Over {
  /** How many histories. */
  readonly numRuns: number;
  /** How long they may take, in ms. */
  readonly timeout: number;
  /** Which events the laws look at; all, by default. */
  readonly sees?: (lived: Lived) => boolean;
}

/**
 * Tests of laws that are held against the same histories: each history is lived through once, with all of them watching. One
 * that is broken lives through them again by itself, and tells the shortest day on which it is.
 */
export function lawsOver({ numRuns, timeout, sees = () => true }: Over): (name: string, watch: Watch) => void {
  const watches = new Map<string, Watch>();
  const seed = fc.readConfigureGlobal().seed ?? Math.floor(Math.random() * 2 ** 31);
  let broken: ReadonlySet<string> | null = null;
  const findBroken = () => {
    const found = new Set<string>();
    const property = fc.property(fullHistories, (history) => {
      const looks = [...watches].map(([name, watch]) => ({ name, look: watch() }));
      liveThrough(history, (lived) => {
        if (!sees(lived)) return;
        for (const { name, look } of looks) if (!found.has(name) && look(lived) !== null) found.add(name);
      });
    });
    fc.assert(property, { numRuns, seed });
    return found;
  };
  return (name, watch) => {
    watches.set(name, watch);
    test(name, { timeout }, () => {
      broken ??= findBroken();
      if (!broken.has(name)) return;
      const property = fc.property(fullHistories, (history) => void watched(history, watch, sees));
      fc.assert(property, { numRuns, seed, reporter: reportAsDay });
      throw new Error('It was broken among others, and is not by itself.');
    });
  };
}

/** Lives through a history with somebody watching; a history ends where a mistake begins that is known. */
export function watched(
  history: History,
  watch: Watch,
  sees: (lived: Lived) => boolean = () => true,
): ReturnType<typeof liveThrough> {
  const look = watch();
  const lines: Lived[] = [];
  return liveThrough(history, (lived) => {
    lines.push(lived);
    const wrong = sees(lived) ? look(lived) : null;
    if (wrong) throw new BrokenDay(readableDay(lines, wrong));
  });
}
