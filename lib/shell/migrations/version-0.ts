// From what version 0 stored to what version 1 does.

import * as z from 'zod/mini';
import { change, type Stored } from './change';

/** The time is not known. It is set to long ago, and for the move that was offered last a little later. */
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
 * Before version 1 it was stored which moves were done (`doneBefore`) and which was offered last. After it, these times are stored
 * for each move.
 */
export const fromVersion0 = (items: Stored): Stored => change(items, { person: withMemories }) as Stored;
