import * as z from 'zod/mini';
import { change, type Stored } from './change';

/** When is not known: long ago, and the move offered last a little later than the others. */
const LONG_AGO = 0;

const before = z.looseObject({ doneBefore: z.array(z.string()), lastOffered: z.nullable(z.string()) });

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

/**
 * Before 0.1 it was remembered which moves had been done (`doneBefore`) and which was offered last; then, of each move, when.
 */
export const fromVersion0 = (items: Stored): Stored => change(items, { person: withMemories }) as Stored;
