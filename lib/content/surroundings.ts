// What a move leans on, and what is asked about it.

import type { PlainKey } from '../i18n/messages';

/** A question before a move, and what to do when the answer is no. */
interface Check {
  readonly ask: PlainKey;
  readonly otherwise: PlainKey;
}

/** What a move leans on. The person checks it before the move begins, because most desk chairs roll (GUIDE-15). */
export const surroundings = {
  chair: { ask: 'guide.chairCheck', otherwise: 'guide.chairRolls' },
  desk: { ask: 'guide.deskCheck', otherwise: 'guide.deskMoves' },
  mat: { ask: 'guide.matCheck', otherwise: 'guide.noMat' },
} as const satisfies Record<string, Check>;

export type Surrounding = keyof typeof surroundings;
