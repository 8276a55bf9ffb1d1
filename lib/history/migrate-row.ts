// Converts rows of the history that an older Limber has written.

/** The version that this function converts rows to. `lib/core/state/row-schema.ts` has its shape. */
const version = 2;

type Stored = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Stored => typeof value === 'object' && value !== null;

/** Before version 2 a break had one number, `ms`, with another meaning for each outcome; 0 meant that it was not known. */
function fromVersion1({ ms, ...row }: Stored): Stored {
  if (row.kind !== 'break') return { ...row, v: version };
  const known = typeof ms === 'number' && ms > 0 ? ms : null;
  const isLength = row.outcome === 'done' || row.outcome === 'natural';
  const lateMs = row.outcome === 'offered' && typeof ms === 'number' ? ms : null;
  return { ...row, v: version, lateMs, durationMs: isLength ? known : null };
}

/**
 * Converts a stored row to this version. A newer row and a value that is no row stay unchanged. Imports nothing that may
 * change.
 */
export function migrateRow(stored: unknown): unknown {
  return isRecord(stored) && !('v' in stored) ? fromVersion1(stored) : stored;
}
