import { afterEach, expect, test, vi } from 'vitest';
import { beginCheck } from '../../../lib/core/state/check-place';
import { freshState } from '../../../lib/core/state/state';
import { MINUTE, SECOND } from '../../../lib/core/state/time';
import type { CheckPlaceAdapter } from '../../../lib/platform/for-pages';
import { createCheckPlaces } from '../../../lib/shell/check-place';
import { never } from '../../support/fake-page-platform';

const now = Date.UTC(2026, 10, 26, 9);
const place = beginCheck(
  freshState(now, 'Europe/Berlin'),
  { asked: ['side_bend'], variant: 'whole', hasBeenChecked: false },
  now,
);

function memory(changes: Partial<CheckPlaceAdapter> = {}) {
  let kept: unknown;
  const adapter: CheckPlaceAdapter = {
    get: async () => kept,
    set: async (value) => {
      kept = value;
    },
    onChanged: () => undefined,
    ...changes,
  };
  return adapter;
}

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

// CHECK-10
test('a place is there again until it is forgotten, or too long ago', async () => {
  const adapter = memory();
  const places = createCheckPlaces(adapter, () => now);
  expect(await places.read()).toBeNull();
  places.keep({ ...place, list: 2 });
  expect(await places.read()).toEqual({ ...place, list: 2 });
  expect(await createCheckPlaces(adapter, () => now + 20 * MINUTE).read()).toBeNull();
  places.keep(null);
  expect(await places.read()).toBeNull();
});

test.each([['a text'], [{}], [{ ...place, list: 9 }], [{ ...place, asked: ['juggling'] }], [null], [7]])(
  'nonsense is no place, and the check begins anew: %j',
  async (nonsense) => {
    expect(await createCheckPlaces(memory({ get: async () => nonsense }), () => now).read()).toBeNull();
  },
);

test('a browser that never answers is not waited for for ever, and one that refuses is no error', async () => {
  vi.useFakeTimers();
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const silent = createCheckPlaces(memory({ get: never, set: never }), () => now);
  const read = expect(silent.read()).rejects.toThrow('no answer');
  silent.keep(place);
  await vi.advanceTimersByTimeAsync(5 * SECOND);
  await read;
  expect(warned).toHaveBeenCalledTimes(1);
  const refuse = () => Promise.reject(new Error('quota'));
  createCheckPlaces(memory({ set: refuse }), () => now).keep(place);
  await vi.advanceTimersByTimeAsync(0);
  expect(warned).toHaveBeenCalledTimes(2);
});
