/** No answer came in the time there was. */
export class NoAnswer extends Error {
  constructor(ms: number) {
    super(`no answer in ${ms / 1000} s`);
  }
}

/**
 * Asks, and waits for the answer for at most `ms` milliseconds: a promise that never answers must not stop what waits for it.
 * Rejects with `NoAnswer` when there is none by then, and as the call does when that throws or rejects.
 */
export function within<Answer>(ms: number, ask: () => Promise<Answer>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new NoAnswer(ms)), ms);
    const asked = (async () => ask())();
    asked.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
