import { beforeAll, describe, expect, test } from 'vitest';
import { trackerSchema } from '../../../../lib/core/state/tracker';
import { readRows } from '../../../../lib/core/stored/read-rows';
import { migrateRow } from '../../../../lib/history/migrate-row';
import { steps } from '../../../../lib/shell/migrations/migrate';
import type { Items } from '../../../../lib/shell/state-keys';
import { readState } from '../../../../lib/shell/stored-state';
import { storedVersion } from '../../../../lib/shell/stored-version';
import { FakeLedger } from '../../../support/fake-ledger';
import { FakePlatform } from '../../../support/fake-platform';
import { type Example, examplesOf, freeze, meetAnew, metIn, zone } from '../../../support/frozen';
import { missingKinds } from '../../../support/kinds-in';
import { startWorker } from '../../../support/worker';

// A version that stores something else adds a step to `migrations`, and a file: `FREEZE=yes vitest run` of this file writes it.
// If the file is there, it gets what is new in `stored-situations.ts`.
if (process.env.FREEZE === 'yes') await freeze(storedVersion);
// Where a person is to meet something else from now on, whatever was stored: `FREEZE=met` writes that, and the change says why.
if (process.env.FREEZE === 'met') for (let version = 0; version <= storedVersion; version += 1) meetAnew(version);

const versions = Array.from({ length: storedVersion + 1 }, (_, version) => version);

/** Every number and text in a value, and every name that a value of it goes by. */
const wordsIn = (value: unknown): (number | string)[] => [...leavesIn(value), ...namesIn(value)];

const namesIn = (value: unknown): string[] =>
  value && typeof value === 'object' ? Object.entries(value).flatMap(([name, each]) => [name, ...namesIn(each)]) : [];

function leavesIn(value: unknown): (number | string)[] {
  if (typeof value === 'number' || typeof value === 'string') return [value];
  return value && typeof value === 'object' ? Object.values(value).flatMap(leavesIn) : [];
}

/** What has another word since, or none: an older version said so, and the person meets the same all the same. */
const oldWords = new Set<unknown>([
  ...['', 'holding', 'spent', 'burst', 'waits.burst'],
  ...['quiet', 'prompting', 'guiding', 'resting'],
]);

const onTheWall = (at: number) => Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);

/** The numbers and texts of a stored value that are not in what was read of it; what is of the calendar may be a date by now. */
function lostOf(stored: unknown, read: unknown): (number | string)[] {
  const known = new Set<unknown>(wordsIn(read));
  const isKept = (leaf: number | string) =>
    known.has(leaf) ||
    oldWords.has(leaf) ||
    (typeof leaf === 'number' &&
      [onTheWall(leaf).toPlainDateTime(), onTheWall(leaf).toPlainDate()].some((said) => known.has(said.toString())));
  return leavesIn(stored).filter((leaf) => !isKept(leaf));
}

test('there is one step from each version to the next', () => {
  expect(steps).toHaveLength(storedVersion);
});

describe.each(versions)('what version %i stored', (version) => {
  const examples = examplesOf(version);

  test.each(examples.map((each) => [each.name, each] as const))('is read without loss: %s', (_, example) => {
    const { stored, now, rows } = example;
    const { state, unreadable, toWrite } = readState(stored, now, zone);
    expect({ unreadable, toWrite }).toEqual({ unreadable: {}, toWrite: [] });
    // Only the version of the settings is another by now.
    const settings = { ...(stored.settings as Items | undefined), version: null };
    expect(lostOf({ ...stored, settings }, state)).toEqual([]);
    const every = [...rows, ...((stored.tracker as { outbox?: Items[] } | undefined)?.outbox ?? [])];
    const read = readRows(every.map(migrateRow));
    expect(read.unread).toBe(0);
    expect(read.rows.map(({ id, at }) => ({ id, at }))).toEqual(every.map(({ id, at }) => ({ id, at })));
  });

  test.each(examples.map((each) => [each.name, each] as const))('is met as it was: %s', (_, example) => {
    expect(metIn(example)).toEqual(example.met);
  });
});

describe('a worker that finds something old', () => {
  const wakesTo = async ({ stored, now }: Example) => {
    const platform = new FakePlatform();
    platform.now = now;
    for (const [key, value] of Object.entries(stored)) platform.stored.set(key, value);
    await startWorker(platform, new FakeLedger())({ type: 'workerStarted' });
    return Object.fromEntries(platform.stored);
  };

  test.each(versions)('of version %i stores it anew, and leaves nothing at the old places', async (version) => {
    for (const example of examplesOf(version)) {
      const stored = await wakesTo(example);
      const again = readState(stored, example.now, zone);
      expect({ unreadable: again.unreadable, toWrite: again.toWrite }).toEqual({ unreadable: {}, toWrite: [] });
      expect(Object.keys(stored.tracker as object).sort()).toEqual(Object.keys(trackerSchema.shape).sort());
      expect(stored.diary ?? null).toBe(null);
      const { workerLog } = again.state;
      expect(workerLog.length).toBeGreaterThan(0);
      expect(stored.workerLog).toEqual(workerLog);
    }
  });
});

/** What an older version left, and what comes of two rare things at once: nothing can be done to get it. */
const rare =
  /offeredAt nothing|lockedAt nothing|plan.*nothing|startedAt null|promptAnswered long|before(?::none.kind| none)$|pause(?::none.kind| none)$|retry\.|prompt:snoozed|undo.*prompt|longBreak\./;

test('everything that a tracker can hold is in one of the examples', () => {
  const trackers = examplesOf(storedVersion).map(({ stored }) => stored.tracker);
  const missing = missingKinds(trackerSchema, trackers).filter((kind) => !rare.test(kind));
  expect(missing, 'add a situation to tests/support/stored-situations.ts, then run this with FREEZE=yes').toEqual([]);
});

describe('the one number that a break had', () => {
  let rows: readonly Items[] = [];
  beforeAll(() => {
    rows = examplesOf(1)
      .flatMap((each) => each.rows)
      .filter(({ kind }) => kind === 'break');
  });

  test('is there for every outcome', () => {
    const outcomes = new Set(rows.map(({ outcome }) => outcome));
    expect([...outcomes].sort()).toEqual(
      expect.arrayContaining(['done', 'missed', 'natural', 'offered', 'skipped', 'snoozed', 'stopped', 'undone']),
    );
  });

  test('becomes what it meant', () => {
    for (const row of rows) {
      const { lateMs, durationMs, v } = migrateRow(row) as Items;
      expect(v).toBe(2);
      if (row.outcome === 'offered') expect({ lateMs, durationMs }).toEqual({ lateMs: row.ms, durationMs: null });
      else if (row.outcome === 'natural') expect({ lateMs, durationMs }).toEqual({ lateMs: null, durationMs: row.ms });
      // 0 was written where it was not known: nobody's stretch took no time.
      else expect({ lateMs, durationMs }).toEqual({ lateMs: null, durationMs: row.ms === 0 ? null : row.ms });
    }
  });
});
