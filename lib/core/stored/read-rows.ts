// Reads stored rows of history, one by one.

import type { Row } from '../state/history-row';
import { rowSchema } from '../state/row-schema';

/** The rows that make sense, and how many do not: what one row says must never keep the others from being read. */
export function readRows(stored: readonly unknown[]): { readonly rows: Row[]; readonly unread: number } {
  const rows = stored.flatMap((row) => rowSchema.safeParse(row).data ?? []);
  return { rows, unread: stored.length - rows.length };
}
