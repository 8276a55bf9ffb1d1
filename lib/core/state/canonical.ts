// Decides when two values are the same, and how they are written so that equal values are equal bytes.

/** The same value with the names in every object of it in one order. */
function inOrder(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(inOrder);
  const parts = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(parts.map(([name, each]) => [name, inOrder(each)]));
}

/** JSON in one line that is the same for equal values, in whatever order their names are. */
export const canonical = (value: unknown): string => JSON.stringify(inOrder(value));

/** Compares by content: what is read from storage is a new object each time, and a browser may put its names in another order. */
export const isSameValue = (one: unknown, other: unknown): boolean => canonical(one) === canonical(other);
