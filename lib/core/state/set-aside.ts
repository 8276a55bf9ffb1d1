// What could not be read, as it is kept.

import * as z from 'zod/mini';
import { isSmall } from './stored-size';
import { instantSchema } from './time-schema';

/** How many times values are put aside. The first ones are kept, because they are the most likely to be missed (STORE-5). */
export const MOST_SET_ASIDE = 8;

const setAsideSchema = z.object({ at: instantSchema, values: z.record(z.string(), z.unknown()) });

/** Stored values that could not be read, by their keys, and when they were put aside. Limber does not read them again. */
export type SetAside = Readonly<z.infer<typeof setAsideSchema>>;

/** What was put aside before. The first version kept only one of them, and the next one replaced it. */
export function readSetAside(stored: unknown): { readonly setAside: readonly SetAside[]; readonly isWhole: boolean } {
  if (stored === undefined) return { setAside: [], isWhole: true };
  if (!Array.isArray(stored)) {
    const old = z.record(z.string(), z.unknown()).safeParse(stored);
    return { setAside: old.success && isSmall(old.data) ? [{ at: 0, values: old.data }] : [], isWhole: old.success };
  }
  const setAside = stored.slice(0, MOST_SET_ASIDE).flatMap((each) => setAsideSchema.safeParse(each).data ?? []);
  return { setAside, isWhole: setAside.length === stored.length };
}
