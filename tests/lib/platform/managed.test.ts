import { afterEach, expect, test, vi } from 'vitest';
import { managed } from '../../../lib/platform/managed';

const get = vi.hoisted(() => vi.fn<() => Promise<unknown>>());
vi.mock('../../../lib/platform/browser', () => ({ browser: { storage: { managed: { get } } } }));

afterEach(() => get.mockReset());

test('what an organisation has set is handed on as it is', async () => {
  get.mockResolvedValue({ voice: { locked: true } });
  expect(await managed.get()).toEqual({ voice: { locked: true } });
});

test('Firefox, where nothing is set, answers with an error: it means nothing is set', async () => {
  get.mockRejectedValue(new Error('Managed storage manifest not found'));
  expect(await managed.get()).toEqual({});
});

test('any other error is one', async () => {
  get.mockRejectedValue(new Error('out of order'));
  await expect(managed.get()).rejects.toThrow('out of order');
});
