// Helpers that the migrations use on a stored value. Their meaning must never change, because released migrations depend on it.

import * as z from 'zod/mini';

export type Stored = Readonly<Record<string, unknown>>;

const anything = z.record(z.string(), z.unknown());

/** A stored value as an object, or `null` if it is none. */
export const recordIn = (stored: unknown): Stored | null => anything.safeParse(stored).data ?? null;

export const kindOf = (stored: unknown) => recordIn(stored)?.kind;

/** The value with these fields changed, if it is an object and has them. */
export function change(stored: unknown, fields: Readonly<Record<string, (value: unknown) => unknown>>): unknown {
  const read = recordIn(stored);
  if (!read) return stored;
  const changed: Record<string, unknown> = { ...read };
  for (const [name, become] of Object.entries(fields)) if (name in changed) changed[name] = become(changed[name]);
  return changed;
}

/** The value with these fields renamed, if it is an object and has them. */
export function rename(stored: unknown, names: Readonly<Record<string, string>>): unknown {
  const read = recordIn(stored);
  if (!read || !Object.keys(names).some((name) => name in read)) return stored;
  return Object.fromEntries(Object.entries(read).map(([name, value]) => [names[name] ?? name, value]));
}

/** The value with each item of a list changed, if it is a list. */
export const changeEach = (stored: unknown, become: (value: unknown) => unknown): unknown =>
  Array.isArray(stored) ? stored.map(become) : stored;
