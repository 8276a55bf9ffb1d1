import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { freshTracker } from '../../../lib/core/state/fresh-tracker';
import { SECOND } from '../../../lib/core/state/time';
import type { CallAccess, PagePlatform } from '../../../lib/platform/for-pages';
import { limitCallAccess } from '../../../lib/shell/call-access';
import { createClient } from '../../../lib/shell/client';
// What a page loads when it has to parse what is stored; no time of the test is to pass meanwhile.
import '../../../lib/shell/state-storage';
import { fakePagePlatform, never } from '../../support/fake-page-platform';

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

afterEach(() => void vi.useRealTimers());

const client = (changes: Partial<PagePlatform> = {}) => createClient(fakePagePlatform(changes));
const reject = () => Promise.reject(new Error('no'));
const throws = () => {
  throw new Error('no');
};

/** What it comes to after ten seconds. */
async function afterTenSeconds<Value>(asked: Promise<Value>): Promise<Value | 'rejected'> {
  const settled = asked.catch(() => 'rejected' as const);
  await vi.advanceTimersByTimeAsync(10 * SECOND);
  return Promise.race([settled, Promise.reject(new Error('still waiting'))]);
}

test('a storage that never answers is given up after ten seconds', async () => {
  const { storage } = fakePagePlatform();
  const { read } = client({ storage: { ...storage, get: never } });
  expect(await afterTenSeconds(read())).toBe('rejected');
});

test('a memory that never answers costs nothing: what is stored is shown', async () => {
  const { storage } = fakePagePlatform();
  const { read } = client({ storage: { ...storage, getSpare: never } });
  expect(await afterTenSeconds(read())).toMatchObject({ isUnsaved: false });
});

describe('what is pressed did not get through', () => {
  test.each([
    ['never answers', never],
    ['refuses', reject],
    ['throws', throws],
    ['says so', async () => ({ ok: false, error: 'notSaved' }) as const],
    ['answers nothing', async () => undefined as never],
  ])('when the background %s', async (_, send) => {
    expect(await afterTenSeconds(client({ send }).send({ type: 'personMoved' }))).toBe(false);
  });
});

describe('a page that the browser does not open is told of', () => {
  const calls = ['openSettings', 'openLarger', 'openShortcuts'] as const;
  test.each(calls.flatMap((call) => [never, reject, throws].map((fault) => [call, fault] as const)))(
    '%s',
    async (call, fault) => {
      expect(await afterTenSeconds(client({ [call]: fault })[call]())).toBe(false);
      expect(await afterTenSeconds(client()[call]())).toBe(true);
    },
  );
});

const access: CallAccess = {
  sites: [],
  read: async () => [],
  onChanged: () => undefined,
  allow: async () => true,
  revoke: async () => undefined,
};

test('what needs a click is asked in the same turn as the click', () => {
  const asked: string[] = [];
  const allow = async () => asked.push('allow') > 0;
  void client({ openLarger: async () => void asked.push('openLarger') }).openLarger();
  void limitCallAccess({ ...access, allow }).allow();
  expect(asked).toEqual(['openLarger', 'allow']);
});

test('a browser that tells nothing of its permissions keeps nobody waiting', async () => {
  const silent = limitCallAccess({ ...access, read: never, revoke: never });
  expect(await afterTenSeconds(silent.read())).toBe('rejected');
  expect(await afterTenSeconds(silent.revoke())).toBe('rejected');
});

describe('the time zone', () => {
  const zoneRead = async (zone: () => string) => {
    const { environment } = fakePagePlatform();
    return (await client({ environment: { ...environment, zone } }).read()).state.zone;
  };
  test.each(['Etc/Unknown', '', 'Mars/Base', '2026-01-01T00:00Z[Europe/Berlin]'])('"%s" is UTC', async (zone) => {
    expect(await zoneRead(() => zone)).toBe('UTC');
  });

  test('that cannot be asked for is UTC', async () => {
    expect(await zoneRead(throws)).toBe('UTC');
  });

  test('that is one stays', async () => {
    expect(await zoneRead(() => 'Asia/Kolkata')).toBe('Asia/Kolkata');
  });
});

test('a browser that names no language is taken for English', () => {
  const { environment } = fakePagePlatform();
  for (const language of [() => '', () => 'not a language', throws]) {
    expect(client({ environment: { ...environment, language } }).language()).toBe('en');
  }
});

test('what was stored says whether the background has begun', async () => {
  const { storage } = fakePagePlatform();
  const isBegun = async (tracker: unknown) =>
    (await client({ storage: { ...storage, get: async () => (tracker ? { tracker } : {}) } }).read()).isBegun;
  expect(await isBegun(undefined)).toBe(false);
  expect(await isBegun({ clock: 'broken' })).toBe(false);
  expect(await isBegun(freshTracker(Date.now()))).toBe(true);
});

describe('starting anew', () => {
  test('did not happen where the page is still there after five seconds', async () => {
    expect(await afterTenSeconds(client().restart())).toBe(false);
  });

  test('did not happen where the browser refuses', async () => {
    expect(await afterTenSeconds(client({ restart: throws }).restart())).toBe(false);
  });
});

test('a page that cannot be drawn asks the background once, however often it is tried', async () => {
  const sent: unknown[] = [];
  const page = client({
    send: async (message) => {
      sent.push(message);
      return { ok: true };
    },
  });
  page.broken(new Error('one'));
  page.broken(new Error('two'));
  expect(sent).toEqual([{ type: 'lookAsked' }]);
  expect(console.error).toHaveBeenCalledTimes(2);
});
