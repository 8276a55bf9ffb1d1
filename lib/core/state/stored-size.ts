// Decides which stored values are too big to be read.

/** Stands in place of a stored value that is too big to read. No schema accepts it. */
export const tooBig = { tooBig: true } as const;

/**
 * The most characters in one text, the most parts in one list or object, and how deep they may be nested. A person's data
 * stays far below.
 */
const MOST_LETTERS = 10_000;
const MOST_PARTS = 2000;
const DEEPEST = 24;

/** The most values in all. */
const MOST_VALUES = 50_000;

/** Whether the whole value was too big. */
export const isTooBig = (value: unknown) => typeof value === 'object' && value !== null && 'tooBig' in value;

/**
 * A stored value in which every part that is too long or too deep is replaced by `tooBig`. Reading such a part could take
 * very long, or overflow the stack, at every event.
 */
export function withoutTooBig(stored: unknown): unknown {
  let left = MOST_VALUES;
  const look = (value: unknown, depth: number): unknown => {
    left -= 1;
    if (left < 0 || depth > DEEPEST) return tooBig;
    if (typeof value === 'string') return value.length > MOST_LETTERS ? tooBig : value;
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) {
      return value.length > MOST_PARTS ? tooBig : value.map((each) => look(each, depth + 1));
    }
    const parts = Object.entries(value);
    if (parts.length > MOST_PARTS) return tooBig;
    return Object.fromEntries(parts.map(([name, each]) => [name, look(each, depth + 1)]));
  };
  return look(stored, 0);
}

/** Whether a part of a value was too big. The value must come from `withoutTooBig`. */
export const hasTooBig = (value: unknown): boolean =>
  isTooBig(value) || (typeof value === 'object' && value !== null && Object.values(value).some(hasTooBig));

/** The largest unknown value that is kept, in characters of JSON. */
const SMALL = 4000;

/** Whether an unknown value is small enough to be kept. The value must come from `withoutTooBig`. */
export function isSmall(value: unknown): boolean {
  try {
    return !hasTooBig(value) && (JSON.stringify(value)?.length ?? 0) <= SMALL;
  } catch {
    return false;
  }
}
