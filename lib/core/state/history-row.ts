// What a row of history contains, and how one is made.

import type * as z from 'zod/mini';
import type { breakSizeSchema, rowSchema } from './row-schema';
import { rowVersion } from './row-version';

/** `short`: a break of one move or so. `long`: a break away from the desk. */
export type BreakSize = z.infer<typeof breakSizeSchema>;

/** A row of history: something that was done. It gets its id when it is made, so writing it twice leaves one row (STORE-6). */
export type Row = z.infer<typeof rowSchema>;
type BoutRow = Extract<Row, { kind: 'bout' }>;
export type BreakRow = Extract<Row, { kind: 'break' }>;
export type WaitRow = Extract<Row, { kind: 'wait' }>;

/** The details of a break when its row is made. What is left out is not known. */
export type BreakParts = Partial<Omit<BreakRow, 'kind' | 'v' | 'id' | 'at' | 'outcome'>>;

const notSaid = { size: 'short', lateMs: null, durationMs: null } as const;

export function boutRow(parts: Omit<BoutRow, 'kind' | 'v'>): BoutRow {
  return { kind: 'bout', v: rowVersion, ...parts };
}

export function waitRow(parts: Omit<WaitRow, 'kind' | 'v'>): WaitRow {
  return { kind: 'wait', v: rowVersion, ...parts };
}

export function breakRow(id: string, at: number, outcome: BreakRow['outcome'], parts: BreakParts = {}): BreakRow {
  return { kind: 'break', v: rowVersion, id, at, outcome, ...notSaid, exercises: [], ...parts };
}
