// Works through much data in slices, so that the page can be used meanwhile.

/** How long a page works at a stretch, in ms: less than a person notices (DATA-3). */
const SLICE = 24;

/** Lets the page draw and handle what is pressed. */
const rest = () => new Promise<void>((resolve) => setTimeout(resolve));

/**
 * Rests between two steps that cannot be cut, if the first took longer than a slice. `since`: when that began, of
 * `performance.now()`. Resolves to when the next one begins.
 */
export async function restAfter(since: number): Promise<number> {
  if (performance.now() - since >= SLICE) await rest();
  return performance.now();
}

/** Does something with each, a slice at a time, with rests in between. */
export async function inSlices<Item>(items: Iterable<Item>, each: (item: Item) => void): Promise<void> {
  let until = performance.now() + SLICE;
  for (const item of items) {
    each(item);
    if (performance.now() < until) continue;
    await rest();
    until = performance.now() + SLICE;
  }
}
