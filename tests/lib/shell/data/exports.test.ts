import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exportOf, exportVersion } from '../../../../lib/core/data/export';
import { afterImport } from '../../../../lib/core/data/merge';
import type { SomeSettings } from '../../../../lib/core/state/policy';
import { freshState } from '../../../../lib/core/state/state';
import { DAY } from '../../../../lib/core/state/time';
import { readFile } from '../../../../lib/shell/data/read-file';
import { settingsVersion } from '../../../../lib/shell/migrations/settings';
import { anyPerson, anyRows, anySafety, dataNow } from '../../../support/any-data';
import { fileOf } from '../../../support/data-page';

const folder = new URL('../../../fixtures/exports/', import.meta.url);
const zone = 'Europe/Berlin';

/** Settings of each kind, none of them as by default. */
const chosen: SomeSettings = {
  shortBreakEveryMinutes: 45,
  voice: true,
  tempo: 'slower',
  hours: [[{ from: 540, to: 720 }], [], [], [], [], [], []],
  daysOff: ['2026-12-24'],
};

/** What a version exports. Such a file is never changed: people have it. */
function freeze(): void {
  const file = new URL(`version-${exportVersion}.json`, folder);
  if (existsSync(file)) throw new Error(`what version ${exportVersion} exported is never changed`);
  const one = <Value>(any: fc.Arbitrary<Value>) => fc.sample(any, { seed: 11, numRuns: 50 }).at(-1) as Value;
  const side_bend = { offeredAt: dataNow - 3000, doneAt: dataNow - 2000, stoppedAt: dataNow - 30 * DAY };
  const notToday = [{ area: 'neck', until: '2026-03-05' } as const];
  const person = { ...one(anyPerson), safety: one(anySafety), memory: { side_bend }, notToday };
  writeFileSync(file, [...exportOf({ chosen, settingsVersion, person, rows: one(anyRows) })].join(''));
}

// A version that exports something else: `FREEZE=export vitest run` of this file writes it down.
if (process.env.FREEZE === 'export') freeze();

const files = readdirSync(folder).sort();

test('there is a file of each version', () => {
  expect(files).toEqual(Array.from({ length: exportVersion }, (_, index) => `version-${index + 1}.json`));
});

// DATA-5
describe.each(files)('what an older Limber exported, %s,', (name) => {
  test('is imported whole', async () => {
    const text = readFileSync(new URL(name, folder), 'utf8');
    const read = await readFile(fileOf(text), zone);
    if (typeof read === 'string') throw new Error(read);
    expect(read.leftOut).toEqual({ settings: [], person: 0, rows: 0 });
    expect(read.isOfNewer).toBe(false);
    const { settings: given, person, history } = JSON.parse(text);
    expect(read.rows).toHaveLength(history.length);
    const after = afterImport(freshState(dataNow, zone), read, 'merge', dataNow);
    const { version: _, ...named } = given;
    expect(after.chosen).toEqual(named);
    // Whether its check still counts is another question.
    expect(read.person).toEqual(person);
  });
});
