import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseSettings } from '../../../lib/core/state/choose';
import { freshState } from '../../../lib/core/state/state';
import { HOUR } from '../../../lib/core/state/time';
import type { StorageAdapter } from '../../../lib/platform/platform';
import { createPageState } from '../../../lib/shell/page-state';
import { fingerprint, sealedState, sealOf } from '../../../lib/shell/seal';
import { stateKeys } from '../../../lib/shell/state-keys';
import { createStateStorage, workerLimits } from '../../../lib/shell/state-storage';

const NOW = Date.UTC(2026, 2, 2, 9);
const ZONE = 'Europe/Berlin';

/** A browser's storage: what comes back is a copy, with the fields of each object in another order. */
function memory(stored: Record<string, unknown> = {}) {
  const reordered = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map(reordered);
    const fields = Object.entries(value).filter(([, field]) => field !== undefined);
    return Object.fromEntries(
      fields.sort(([one], [other]) => (one < other ? -1 : 1)).map(([k, v]) => [k, reordered(v)]),
    );
  };
  const storage: StorageAdapter = {
    get: async (keys) =>
      reordered(Object.fromEntries(Object.entries(stored).filter(([key]) => keys.includes(key)))) as typeof stored,
    set: async (items) => void Object.assign(stored, items),
    getSpare: async () => undefined,
    setSpare: async () => undefined,
    onChanged: () => undefined,
  };
  return { stored, storage };
}

/** What a page takes as it is, of all that is stored. */
const read = async (storage: StorageAdapter) => sealedState(await storage.get([...stateKeys, 'seal']));

/** What the worker has stored of somebody who has changed a setting and has done a move. */
async function saved() {
  const { stored, storage } = memory();
  const worker = createStateStorage(storage, workerLimits);
  const before = await worker.load(NOW, ZONE);
  const fresh = freshState(NOW, ZONE);
  const after = {
    ...chooseSettings(fresh, { ...fresh.settings, snoozeMinutes: 9 }),
    tracker: { ...fresh.tracker, rowsSoFar: 2 },
    person: { ...fresh.person, memory: { side_bend: { offeredAt: NOW, doneAt: NOW, stoppedAt: null } } },
  };
  await worker.save(before, after);
  return { stored, storage, after };
}

describe('a page that is opened', () => {
  test('shows what the worker has stored, and does not parse it once more', async () => {
    const { stored, after } = await saved();
    expect(await read(memory(stored).storage)).toEqual(after);
  });

  test('parses what was damaged since, and shows what makes sense of it', async () => {
    const { stored, after } = await saved();
    stored.settings = { snoozeMinutes: 'nine', longBreakMinutes: 7 };
    const shown = await createPageState(memory(stored).storage)(NOW, ZONE);
    const chosen = { longBreakMinutes: 7 };
    expect(shown.state).toEqual({ ...after, chosen, settings: { ...freshState(NOW, ZONE).settings, ...chosen } });
  });

  test.each(['settings', 'policy', 'person', 'tracker', 'outbox', 'workerLog', 'zone', 'seal'])(
    'never believes what is in the place of `%s`',
    async (key) => {
      const { stored } = await saved();
      fc.assert(
        fc.property(fc.anything(), (value) => {
          const state = sealedState({ ...stored, [key]: value });
          // Nothing at all is what a page may take for what was never written.
          if (state) expect(sealOf(state)).toEqual(stored.seal);
        }),
      );
    },
  );

  test('parses what another version of Limber has sealed', async () => {
    const { stored } = await saved();
    expect(sealedState({ ...stored, seal: { ...(stored.seal as object), by: '0.0.1' } })).toBeNull();
  });

  test('parses what is from long ahead of the clock', async () => {
    const { storage, after } = await saved();
    const shown = await createPageState(storage)(NOW - 24 * 500 * HOUR, ZONE);
    expect(shown.state.tracker).not.toEqual(after.tracker);
  });

  test('takes what the browser has kept in memory before what is on the disk', async () => {
    const { storage, stored } = await saved();
    const newer = { ...(stored.settings as object), snoozeMinutes: 3 };
    const items = { ...stored, settings: newer };
    const lastEventAt = (stored.tracker as { lastEventAt: number }).lastEventAt;
    const spare = { origin: 'memory', items, diskIsFrom: [lastEventAt] };
    const shown = await createPageState({ ...storage, getSpare: async () => spare })(NOW, ZONE);
    expect(shown).toMatchObject({ isUnsaved: true, state: { settings: { snoozeMinutes: 3 } } });
  });

  test('is not held up by something that is nested deeper than anybody can look', () => {
    let deep: unknown = 1;
    for (let depth = 0; depth < 100_000; depth += 1) deep = { deep };
    const state = freshState(NOW, ZONE);
    expect(sealedState({ ...state, tracker: deep, seal: sealOf(state) })).toBeNull();
  });
});

describe('a fingerprint', () => {
  test('is the same whatever the order of the fields, and without those that are undefined', () => {
    expect(fingerprint({ a: 1, b: { c: [1, 2] } })).toBe(fingerprint({ b: { c: [1, 2], d: undefined }, a: 1 }));
  });

  test('is another one for another value', () => {
    const seen = new Map<number, string>();
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const written = JSON.stringify(value, (_, each) =>
          typeof each === 'object' && each !== null && !Array.isArray(each)
            ? Object.fromEntries(Object.entries(each).sort(([one], [other]) => (one < other ? -1 : 1)))
            : each,
        );
        const print = fingerprint(JSON.parse(written));
        expect(seen.get(print) ?? written).toBe(written);
        seen.set(print, written);
      }),
      { numRuns: 3000 },
    );
  });

  test.each([
    [
      ['a', 'b'],
      ['b', 'a'],
    ],
    [['1'], [1]],
    [{ a: 'b' }, { b: 'a' }],
    [{}, []],
    [null, 'null'],
    [[[]], []],
    [true, 'true'],
  ])('tells %j from %j', (one, other) => {
    expect(fingerprint(one)).not.toBe(fingerprint(other));
  });
});
