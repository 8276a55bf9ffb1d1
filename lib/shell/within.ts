/** No answer came in the time there was. */
export class NoAnswer extends Error {
  constructor(ms: number) {
    super(`no answer in ${ms / 1000} s`);
  }
}

/** A timer that comes this much later than it was set for was held up: the computer slept, and the browser with it. */
const HELD_UP = 2;

/**
 * Asks, and waits for the answer for at most `ms` milliseconds: a promise that never answers must not stop what waits for it.
 * A computer that slept in the middle of it has used up none of that time. Rejects with `NoAnswer` when there is no answer by
 * then, and as the call does when that throws or rejects.
 */
export function within<Answer>(ms: number, ask: () => Promise<Answer>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const giveUp = () => reject(new NoAnswer(ms));
    const from = Date.now();
    let timer = setTimeout(() => {
      if (Date.now() - from < HELD_UP * ms) giveUp();
      else timer = setTimeout(giveUp, ms);
    }, ms);
    const asked = (async () => ask())();
    asked.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
