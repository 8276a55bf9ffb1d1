import * as z from 'zod/mini';
import { note } from './diary';
import { isSmall } from './modest';
import type { State } from './state';
import { type Instant, instantSchema } from './time';

/** As often as something is put aside; what came first is the likeliest to be missed, and is never overwritten. */
const MOST = 8;

const setAsideSchema = z.object({ at: instantSchema, values: z.record(z.string(), z.unknown()) });

/** Stored values that could not be read, by where they were, and when they were put aside. Nothing reads them any more. */
export type SetAside = Readonly<z.infer<typeof setAsideSchema>>;

/** What stands for a value that is too big to be kept. */
const TOO_BIG = 'too big to keep';

/** What was put aside before; at first it was one thing, which the next one overwrote. */
export function readSetAside(stored: unknown): { readonly setAside: readonly SetAside[]; readonly isWhole: boolean } {
  if (stored === undefined) return { setAside: [], isWhole: true };
  if (!Array.isArray(stored)) {
    const old = z.record(z.string(), z.unknown()).safeParse(stored);
    return { setAside: old.success && isSmall(old.data) ? [{ at: 0, values: old.data }] : [], isWhole: old.success };
  }
  const setAside = stored.slice(0, MOST).flatMap((each) => setAsideSchema.safeParse(each).data ?? []);
  return { setAside, isWhole: setAside.length === stored.length };
}

/** Puts aside what could not be read, where nothing overwrites it, and writes it down. */
export function putAside(state: State, values: Readonly<Record<string, unknown>>, now: Instant): State {
  const noted = note(state, now, 'setAside');
  const kept = Object.entries(values).map(([name, value]) => [name, isSmall(value) ? value : TOO_BIG] as const);
  if (kept.length === 0 || state.setAside.length >= MOST) return noted;
  return { ...noted, setAside: [...state.setAside, { at: now, values: Object.fromEntries(kept) }] };
}
