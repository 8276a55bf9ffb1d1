import { migrateRow } from '../../history/migrate-row';

type Stored = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Stored => typeof value === 'object' && value !== null;

/** Until 0.2 rows waited in the tracker; now they have a key of their own. Rows of an older version are brought to this one. */
export function migrateOutbox(stored: Stored): Stored {
  const { outbox, tracker } = stored;
  if (isRecord(outbox) && Array.isArray(outbox.rows)) {
    return { ...stored, outbox: { ...outbox, rows: outbox.rows.map(migrateRow) } };
  }
  if (outbox !== undefined || !isRecord(tracker) || !Array.isArray(tracker.outbox)) return stored;
  return { ...stored, outbox: { rows: tracker.outbox.map(migrateRow), refusal: null } };
}
