// Reads stored rows of history, one by one.

import type { Row } from '../state/history-row';
import { rowSchema } from '../state/row-schema';

/** The rows that make sense, and the number of those that do not. One bad row does not affect the others. */
export function readRows(stored: readonly unknown[]): { readonly rows: Row[]; readonly unread: number } {
  const rows = stored.flatMap((row) => rowSchema.safeParse(row).data ?? []);
  return { rows, unread: stored.length - rows.length };
}
