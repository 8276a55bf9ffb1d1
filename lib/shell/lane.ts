/** Runs tasks one after the other, in the order in which they were given. Resolves when the given task is done. */
export type Lane = <Result>(task: () => Promise<Result>) => Promise<Result>;

export function createLane(): Lane {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const done = last.then(task);
    // A failed task rejects for its caller. The next task runs all the same.
    last = done.catch(() => undefined);
    return done;
  };
}

/**
 * Carries out the latest wish, one at a time. A wish that comes during the work is done next. If several come, only the last
 * is done, because the others are out of date. The promise resolves when nothing is left to do.
 */
export function createFollower<Wish>(follow: (wish: Wish) => Promise<void>): (wish: Wish) => Promise<void> {
  let next: { readonly wish: Wish } | null = null;
  let busy: Promise<void> | null = null;
  async function run(): Promise<void> {
    while (next) {
      const { wish } = next;
      next = null;
      await follow(wish);
    }
    busy = null;
  }
  return (wish) => {
    next = { wish };
    busy ??= run();
    return busy;
  };
}
