import { afterEach, expect, test, vi } from 'vitest';
import { stores } from '../../../lib/platform/stores';

const { storage } = vi.hoisted(() => {
  const clears = () => ({ clear: vi.fn(async () => undefined) });
  return { storage: { local: clears(), session: clears(), sync: { ...clears(), get: vi.fn(async () => ({})) } } };
});
vi.mock('../../../lib/platform/browser', () => ({ browser: { storage } }));

afterEach(() => vi.clearAllMocks());

test('everything is deleted: what is stored here, and the copy that the browser keeps', async () => {
  storage.sync.get.mockResolvedValueOnce({ 'setting.voice': {} });
  await stores.clear();
  for (const { clear } of Object.values(storage)) expect(clear).toHaveBeenCalledOnce();
});

// DATA-11
test('a browser that does not delete its copy leaves everything in place', async () => {
  storage.sync.get.mockResolvedValueOnce({ 'setting.voice': {} });
  storage.sync.clear.mockRejectedValueOnce(new Error('MAX_WRITE_OPERATIONS_PER_MINUTE'));
  await expect(stores.clear()).rejects.toThrow('MAX_WRITE');
  expect(storage.local.clear).not.toHaveBeenCalled();
  expect(storage.session.clear).not.toHaveBeenCalled();
});

// SYNC-7
test('a browser without such a copy deletes everything else', async () => {
  storage.sync.get.mockRejectedValueOnce(new Error('sync is switched off'));
  await stores.clear();
  expect(storage.local.clear).toHaveBeenCalledOnce();
  expect(storage.sync.clear).not.toHaveBeenCalled();
});
