// A ledger in memory.

import type { Row } from '../../lib/core/state/history-row';
import type { Ledger } from '../../lib/history/ledger';

/** A ledger in memory that behaves like the real one: two rows with the same id are the same row. */
export class FakeLedger implements Ledger {
  readonly rows = new Map<string, Row>();

  readonly put = async (rows: readonly Row[]) => {
    for (const row of rows) this.rows.set(row.id, structuredClone(row));
  };

  readonly between = async (from: number, to: number) =>
    [...this.rows.values()].filter(({ at }) => at >= from && at < to).sort((one, other) => one.at - other.at);

  readonly summary = async () => {
    const [first] = await this.between(0, Number.POSITIVE_INFINITY);
    return { count: this.rows.size, since: first?.at ?? null };
  };

  readonly page = async (after: string | null, count: number) =>
    [...this.rows.values()]
      .filter(({ id }) => after === null || id > after)
      .sort((one, other) => (one.id < other.id ? -1 : 1))
      .slice(0, count);

  readonly remove = async (ids: readonly string[]) => {
    for (const id of ids) this.rows.delete(id);
  };

  readonly erase = async () => {
    const rows = [...this.rows.values()];
    this.rows.clear();
    return rows;
  };

  readonly putBack = async (rows: readonly unknown[]) => this.put(rows as Row[]);
}
