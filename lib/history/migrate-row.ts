/** The version that rows are brought up to; `lib/core/state/history-row.ts` says what one has in it. */
const version = 2;

type Stored = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Stored => typeof value === 'object' && value !== null;

/** Until version 2 a break had one number, `ms`, which meant another thing for each outcome; 0 was said for not known. */
function fromVersion1({ ms, ...row }: Stored): Stored {
  if (row.kind !== 'break') return { ...row, v: version };
  const known = typeof ms === 'number' && ms > 0 ? ms : null;
  const isLength = row.outcome === 'done' || row.outcome === 'natural';
  const lateMs = row.outcome === 'offered' && typeof ms === 'number' ? ms : null;
  return { ...row, v: version, lateMs, durationMs: isLength ? known : null };
}

/** Brings a stored row to this version. A newer one, and what is no row, stays as it is. Imports nothing that may change. */
export function migrateRow(stored: unknown): unknown {
  return isRecord(stored) && !('v' in stored) ? fromVersion1(stored) : stored;
}
