import { afterEach, expect, test, vi } from 'vitest';
import { stores } from '../../../lib/platform/stores';

const { storage } = vi.hoisted(() => {
  const clears = () => ({ clear: vi.fn(async () => undefined) });
  return { storage: { local: clears(), session: clears(), sync: { ...clears(), get: vi.fn(async () => ({})) } } };
});
vi.mock('../../../lib/platform/browser', () => ({ browser: { storage } }));

afterEach(() => vi.clearAllMocks());

test('what is stored here is deleted', async () => {
  await stores.clear();
  for (const { clear } of [storage.local, storage.session]) expect(clear).toHaveBeenCalledOnce();
  expect(storage.sync.clear).not.toHaveBeenCalled();
});

test('the copy that the browser keeps is deleted, or it is said that it was not', async () => {
  storage.sync.get.mockResolvedValue({ 'setting.voice': {} });
  await stores.clearSynced();
  expect(storage.sync.clear).toHaveBeenCalledOnce();
  storage.sync.clear.mockRejectedValueOnce(new Error('MAX_WRITE_OPERATIONS_PER_MINUTE'));
  await expect(stores.clearSynced()).rejects.toThrow('MAX_WRITE');
});

// SYNC-7
test('a browser without such a copy has none to delete', async () => {
  storage.sync.get.mockRejectedValueOnce(new Error('sync is switched off'));
  await stores.clearSynced();
  expect(storage.sync.clear).not.toHaveBeenCalled();
});
