/** Does one task after the other, in the order in which they were given. Resolves as the task does. */
export type Lane = <Result>(task: () => Promise<Result>) => Promise<Result>;

export function createLane(): Lane {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const done = last.then(task);
    // One task's failure is its giver's to hear of; the next one starts clean.
    last = done.catch(() => undefined);
    return done;
  };
}

/**
 * Does as was wished last, one thing at a time. What is wished while it is busy is done next; of several only the last, for
 * the others are out of date by then. The promise resolves when nothing is left to do.
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
