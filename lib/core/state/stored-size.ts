// Decides which stored values are too big to be read.

/** Stands for a stored value that is too big to be looked at. Nothing takes it for anything else. */
export const tooBig = { tooBig: true } as const;

/** The most letters in one text, parts in one list or object, and how deep they may lie. No person's data comes near it. */
const MOST_LETTERS = 10_000;
const MOST_PARTS = 2000;
const DEEPEST = 24;

/** The most values in all. */
const MOST_VALUES = 50_000;

/** Whether all of a value was too big. */
export const isTooBig = (value: unknown) => typeof value === 'object' && value !== null && 'tooBig' in value;

/**
 * A stored value with `tooBig` for whatever in it is too long or too deep. Reading that could take for ever, or run out of
 * stack, at every event.
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

/** Whether something in a value was too big. It must have been looked at before. */
export const hasTooBig = (value: unknown): boolean =>
  isTooBig(value) || (typeof value === 'object' && value !== null && Object.values(value).some(hasTooBig));

/** How much is kept of a value that this Limber does not know, in letters of JSON. */
const SMALL = 4000;

/** Whether a value is small enough to be kept though nobody knows what it is. It must have been looked at before. */
export function isSmall(value: unknown): boolean {
  try {
    return !hasTooBig(value) && (JSON.stringify(value)?.length ?? 0) <= SMALL;
  } catch {
    return false;
  }
}
