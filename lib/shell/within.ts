// A time limit on a call.

/** A call did not answer in time. */
export class NoAnswer extends Error {
  constructor(ms: number) {
    super(`no answer in ${ms / 1000} s`);
  }
}

/** A timer that takes this many times its length was delayed, because the computer slept. */
const HELD_UP = 2;

/**
 * Calls `ask` and waits at most `ms` milliseconds for the answer. If the computer slept meanwhile, that time does not count.
 * Rejects with `NoAnswer` if there was no answer, and with the call's own error if it throws or rejects.
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
