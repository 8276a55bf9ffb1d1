import { monitorEventLoopDelay } from 'node:perf_hooks';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { exportOf } from '../../../../lib/core/data/export';
import { afterImport } from '../../../../lib/core/data/merge';
import { reduce } from '../../../../lib/core/reduce';
import { intentSchema } from '../../../../lib/core/state/events';
import { personSchema } from '../../../../lib/core/state/person-schema';
import { rowSchema } from '../../../../lib/core/state/row-schema';
import { settingNames } from '../../../../lib/core/state/settings';
import { unreadSettings } from '../../../../lib/core/state/settings-schema';
import { freshState } from '../../../../lib/core/state/state';
import { SECOND } from '../../../../lib/core/state/time';
import { view } from '../../../../lib/core/views/view';
import { readFile } from '../../../../lib/shell/data/read-file';
import { anyChosen, anyPerson, anyRows, dataNow as now } from '../../../support/any-data';
import { fileOf } from '../../../support/data-page';
import { hostileFiles } from '../../../support/hostile-files';

const zone = 'Europe/Berlin';
const refusals = ['empty', 'tooBig', 'tooManyRows', 'notLimbers', 'damaged'];

/** That whatever was understood of a file is sound: it goes through the background's schema, and Limber runs on with it. */
function expectSound(file: Exclude<Awaited<ReturnType<typeof readFile>>, string>): void {
  const here = freshState(now, zone);
  for (const way of ['merge', 'replace'] as const) {
    const { chosen, person } = afterImport(here, file, way, now);
    expect(Object.keys(chosen).filter((name) => !(settingNames as readonly string[]).includes(name))).toEqual([]);
    expect(unreadSettings(chosen)).toEqual({});
    expect(personSchema.safeParse(person).success).toBe(true);
    const intent = intentSchema.parse({ type: 'dataImported', way, settings: file.settings, person: file.person });
    const { state } = reduce(here, intent, now);
    expect({ chosen: state.chosen, person: { ...state.person, safety: null } }).toEqual({
      chosen,
      person: { ...person, safety: null },
    });
    view(state, now);
  }
  expect((file.rows ?? []).filter((row) => !rowSchema.safeParse(row).success)).toEqual([]);
}

// DATA-3, DATA-4, DATA-5
describe('of a file that is', () => {
  test.each(hostileFiles)(
    '%s a person hears in time what it is, or it is read as far as it makes sense',
    async (_, make, refused) => {
      vi.spyOn(console, 'warn').mockImplementation(() => undefined);
      const file = fileOf(make());
      const delay = monitorEventLoopDelay({ resolution: 5 });
      delay.enable();
      const read = await readFile(file, zone);
      delay.disable();
      expect(typeof read === 'string' ? read : null).toBe(refused);
      expect(delay.max / 1e6).toBeLessThan(SECOND);
      if (typeof read !== 'string') expectSound(read);
      expect(({} as { voice?: unknown }).voice).toBeUndefined();
    },
  );
});

test('what was understood of strange names is nothing but what it is', async () => {
  const [, make] = hostileFiles.find(([name]) => name.startsWith('names that reach')) ?? [];
  const read = await readFile(fileOf(make?.() ?? ''), zone);
  expect(read).toMatchObject({ settings: {}, person: { memory: {}, favourites: [] }, rows: [] });
});

/** A value of any kind, in JSON. */
const anything = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom<unknown>(null, -1, 1e308, '', '__proto__', [], {}, 'limber-export', { __proto__: null }, '=1+1'),
);

/** Replaces, takes away or renames something somewhere in a value. */
function changed(
  value: unknown,
  path: readonly number[],
  become: unknown,
  how: 'replace' | 'remove' | 'rename',
): unknown {
  const [step = 0, ...rest] = path;
  if (typeof value !== 'object' || value === null || path.length === 0) return become;
  const parts = Object.entries(value);
  const at = parts.length === 0 ? -1 : step % parts.length;
  const others = parts.flatMap(([name, each], index): [string, unknown][] => {
    if (index !== at) return [[name, each]];
    if (rest.length > 0) return [[name, changed(each, rest, become, how)]];
    if (how === 'remove') return [];
    return how === 'rename' ? [[JSON.stringify(become).slice(0, 50), each]] : [[name, become]];
  });
  return Array.isArray(value) ? others.map(([, each]) => each) : Object.fromEntries(others);
}

const anyText = fc
  .record({ chosen: anyChosen, person: anyPerson, rows: anyRows, settingsVersion: fc.constant(2) })
  .map((parts) => [...exportOf(parts)].join(''));

const anyChange = fc.record({
  path: fc.array(fc.nat(60), { minLength: 1, maxLength: 4 }),
  become: anything,
  how: fc.constantFrom('replace' as const, 'remove' as const, 'rename' as const),
});

const anyCut = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat(30),
  put: fc.oneof(fc.constant(''), fc.string({ maxLength: 5 }), fc.constantFrom('{', ']', '"', '\0', '\\u', '9e99')),
});

const cutAt = (text: string, { at, length, put }: { at: number; length: number; put: string }) => {
  const from = Math.floor(at * text.length);
  return text.slice(0, from) + put + text.slice(from + length);
};

test('of 10,000 good files with something changed in them each is refused in words, or imported soundly', async () => {
  const seen = { read: 0, refused: 0 };
  const anyMutant = fc.oneof(
    fc
      .tuple(anyText, fc.array(anyChange, { minLength: 1, maxLength: 3 }))
      .map(([text, changes]) =>
        JSON.stringify(
          changes.reduce((file, { path, become, how }) => changed(file, path, become, how), JSON.parse(text)),
        ),
      ),
    fc.tuple(anyText, anyCut).map(([text, cut]) => cutAt(text, cut)),
  );
  await fc.assert(
    fc.asyncProperty(anyMutant, async (text) => {
      const read = await readFile(fileOf(text ?? 'null'), zone);
      if (typeof read === 'string') {
        seen.refused += 1;
        expect(refusals).toContain(read);
        return;
      }
      seen.read += 1;
      expectSound(read);
    }),
    { numRuns: 10_000 },
  );
  // Both kinds are among them.
  expect(Math.min(seen.read, seen.refused)).toBeGreaterThan(500);
}, 300_000);
