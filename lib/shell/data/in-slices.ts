/** How long a page works at a stretch, in ms: less than a person notices (DATA-3). */
const SLICE = 24;

/** Lets the page draw, and hear what is pressed. */
const rest = () => new Promise<void>((resolve) => setTimeout(resolve));

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
