import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readRows } from '../../../../lib/core/stored/read-rows';
import { migrateRow } from '../../../../lib/history/migrate-row';
import { type Items, readState } from '../../../../lib/shell/stored-state';

/**
 * What Limber 0.1.0 stored, written by itself in every situation there was (`tests/support/situations.ts` tells which), and
 * the rows it left. Never changed: a person's storage holds it still. A version that stores something else adds a file.
 */
interface Stored {
  readonly name: string;
  /** When it was stored, epoch ms. */
  readonly now: number;
  readonly stored: Items & { readonly tracker: Items & { readonly outbox: readonly Items[] } };
  readonly rows: readonly Items[];
}

const file = new URL('../../../fixtures/stored/version-0.1.0.json', import.meta.url);
const all: readonly Stored[] = JSON.parse(readFileSync(file, 'utf8'));

const toInstant = (said: string) =>
  Temporal.PlainDateTime.from(said).toZonedDateTime('Europe/Berlin').epochMilliseconds;

/** Where what is read does not mean what was stored: times of the calendar were instants then, and no day was "". */
function differences(stored: unknown, read: unknown, path = ''): string[] {
  if (stored && typeof stored === 'object') {
    if (!read || typeof read !== 'object') return [path];
    return Object.entries(stored).flatMap(([name, each]) =>
      differences(each, read[name as keyof typeof read], `${path}.${name}`),
    );
  }
  const isSame =
    typeof stored === 'number' && typeof read === 'string'
      ? toInstant(read) === stored
      : read === (stored === '' ? null : stored);
  return isSame ? [] : [path];
}

describe.each(all.map((each) => [each.name, each] as const))('stored by 0.1.0: %s', (_, { now, stored, rows }) => {
  const read = readState(stored, now, 'Europe/Berlin');

  test('is read without loss', () => {
    const { outbox, ...tracker } = stored.tracker;
    const { settings, person, ...rest } = stored;
    expect(read.unreadable).toEqual({});
    expect(differences(tracker, read.state.tracker)).toEqual([]);
    expect(read.state.diary).toEqual(rest.diary ?? []);
    expect(differences(person ?? {}, read.state.person)).toEqual([]);
    if (settings) expect(read.state.settings).toMatchObject(Object.fromEntries(own(settings)));
    expect(read.state.outbox.rows).toHaveLength(outbox.length);
  });

  test('has rows that are all read, whether they are in the ledger or wait for it', () => {
    const everyRow = [...rows, ...stored.tracker.outbox];
    const { rows: migrated, unread } = readRows(everyRow.map(migrateRow));
    expect(unread).toBe(0);
    expect(migrated.map(({ id, at }) => ({ id, at }))).toEqual(everyRow.map(({ id, at }) => ({ id, at })));
  });
});

const own = (settings: unknown) => Object.entries(settings as object).filter(([name]) => name !== 'version');

test('the one number that a break had becomes what it meant', () => {
  const rows = all.flatMap(({ rows: each }) => each).filter(({ kind }) => kind === 'break');
  const outcomes = new Set(rows.map(({ outcome }) => outcome));
  expect([...outcomes].sort()).toEqual(
    expect.arrayContaining(['done', 'missed', 'natural', 'offered', 'skipped', 'snoozed', 'stopped', 'undone']),
  );
  for (const row of rows) {
    const { lateMs, durationMs, v } = migrateRow(row) as Items;
    expect(v).toBe(2);
    if (row.outcome === 'offered') expect({ lateMs, durationMs }).toEqual({ lateMs: row.ms, durationMs: null });
    else if (row.outcome === 'natural') expect({ lateMs, durationMs }).toEqual({ lateMs: null, durationMs: row.ms });
    // 0 was written where it was not known: nobody's stretch took no time.
    else expect({ lateMs, durationMs }).toEqual({ lateMs: null, durationMs: row.ms === 0 ? null : row.ms });
  }
});
