import * as z from 'zod/mini';
import { onTheCalendar } from './on-the-wall';

/** When is not known: long ago, and the move offered last a little later than the others. */
const LONG_AGO = 0;

const before = z.looseObject({ doneBefore: z.array(z.string()), lastOffered: z.nullable(z.string()) });

/**
 * Until 0.1 it was remembered which moves had been done (`doneBefore`) and which was offered last; now, of each move, when.
 * What is not known stays as it is.
 */
function withMemories(stored: unknown): unknown {
  const old = before.safeParse(stored);
  if (!old.success) return stored;
  const { doneBefore, lastOffered, ...rest } = old.data;
  const moves = new Set(lastOffered === null ? doneBefore : [...doneBefore, lastOffered]);
  const memory = Object.fromEntries(
    [...moves].map((move) => {
      const offeredAt = move === lastOffered ? LONG_AGO + 1 : LONG_AGO;
      return [move, { offeredAt, doneAt: doneBefore.includes(move) ? LONG_AGO : null, stoppedAt: null }];
    }),
  );
  return { memory, ...rest };
}

/** At first each area of "not today" ended at an instant, the first of a day; now it has the date of that day. */
function withDates(stored: unknown, zone: string): unknown {
  const old = z.looseObject({ notToday: z.array(z.unknown()) }).safeParse(stored);
  if (!old.success || !old.data.notToday.some(isUntilInstant)) return stored;
  const dated = (each: unknown) => (isUntilInstant(each) ? { ...each, until: onTheCalendar(each.until, zone) } : each);
  return { ...old.data, notToday: old.data.notToday.map(dated) };
}

const isUntilInstant = (each: unknown): each is { until: number } =>
  typeof each === 'object' && each !== null && 'until' in each && typeof each.until === 'number';

/** Brings a stored person to what this Limber reads. `zone` is where it was stored. Imports nothing that may change. */
export const migratePerson = (stored: unknown, zone: string): unknown => withDates(withMemories(stored), zone);
