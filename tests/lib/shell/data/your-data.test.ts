import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ROWS_AT_ONCE } from '../../../../lib/core/state/history-request';
import { breakRow, type Row } from '../../../../lib/core/state/history-row';
import type { Person } from '../../../../lib/core/state/person';
import type { SomeSettings } from '../../../../lib/core/state/policy';
import { freshState } from '../../../../lib/core/state/state';
import { MINUTE } from '../../../../lib/core/state/time';
import { anyChosen, anyPerson, anyRows, dataNow, yearsOfRows } from '../../../support/any-data';
import { type Between, Browser } from '../../../support/background';
import { dataPage, previewOf } from '../../../support/data-page';
import { passes, useTestTime } from '../../../support/test-time';

beforeEach(() => {
  useTestTime(dataNow);
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

interface Kept {
  readonly settings: SomeSettings;
  readonly person: Person;
  readonly rows: readonly Row[];
}

const nothingKept: Pick<Kept, 'rows'> = { rows: [] };

/** A browser in which all of this is kept. */
async function browserWith(kept: Partial<Kept> = nothingKept, between?: Between): Promise<Browser> {
  const browser = new Browser(between);
  const { person, tracker } = freshState(Date.now(), 'Europe/Berlin');
  browser.platform.stored.set('settings', { ...kept.settings, version: 2 });
  browser.platform.stored.set('person', kept.person ?? person);
  browser.platform.stored.set('tracker', tracker);
  await browser.ledger.put(kept.rows ?? []);
  browser.startsWorker();
  await passes(1000);
  return browser;
}

const storesOf = ({ platform, ledger }: Browser) =>
  structuredClone({
    settings: platform.stored.get('settings'),
    person: platform.stored.get('person'),
    // As in the database, which has them by their ids.
    rows: [...ledger.rows.values()].sort((one, other) => (one.id < other.id ? -1 : 1)),
  });

const anyKept = fc.record({ settings: anyChosen, person: anyPerson, rows: anyRows });

// DATA-2
describe('what is exported', () => {
  test('then deleted, then imported, is exported as the same bytes', async () => {
    await fc.assert(
      fc.asyncProperty(anyKept, fc.constantFrom('merge' as const, 'replace' as const), async (kept, way) => {
        const browser = await browserWith(kept);
        const { data, saved } = await dataPage(browser);
        await data.exportEverything();
        const first = { ...saved };
        await data.deleteEverything();
        await data.exportEverything();
        expect(JSON.parse(saved.text)).toMatchObject({
          settings: { version: 2 },
          person: { safety: null },
          history: [],
        });
        await data.take(await previewOf(data, first.text), way);
        await data.exportEverything();
        expect(saved.text).toBe(first.text);
        expect(saved.name).toBe('limber-2026-03-02.json');
        browser.closes();
      }),
      { numRuns: 60 },
    );
  });

  // DATA-1
  test('has what a person changed and nothing else: no answer, no tracker, no default', async () => {
    const { data, saved } = await dataPage(await browserWith());
    await data.exportEverything();
    expect(JSON.parse(saved.text)).toEqual({
      format: 'limber-export',
      version: 1,
      settings: { version: 2 },
      person: { safety: null, memory: {}, favourites: [], notToday: [] },
      history: [],
    });
  });

  test('is saved without the history where that cannot be reached, and it is said', async () => {
    const browser = await browserWith({}, (call, go) =>
      call === 'ledger.page' ? Promise.reject(new Error('no database')) : go(),
    );
    const { data, saved } = await dataPage(browser);
    expect(await data.exportEverything()).toEqual({ unread: 0, hasHistory: false });
    expect((await previewOf(data, saved.text)).hasHistory).toBe(false);
  });
});

// DATA-9
test('an import that is undone leaves settings, person and history as they were', async () => {
  const way = fc.constantFrom('merge' as const, 'replace' as const);
  await fc.assert(
    fc.asyncProperty(anyKept, anyKept, way, async (here, other, how) => {
      const elsewhere = await dataPage(await browserWith(other));
      await elsewhere.data.exportEverything();
      const browser = await browserWith(here);
      const { data, saved } = await dataPage(browser);
      await data.exportEverything();
      const before = saved.text;
      const done = await data.take(await previewOf(data, elsewhere.saved.text), how);
      await data.undo(done);
      await data.exportEverything();
      // A person without a result gets none of another's by an undo, and had none before.
      expect(saved.text).toBe(before);
      browser.closes();
    }),
    { numRuns: 40 },
  );
});

test('an import that is stopped half way can be done again, and is then as if it had not been (DATA-6)', async () => {
  const [settings] = fc.sample(anyChosen, { seed: 7, numRuns: 1 });
  const [person] = fc.sample(anyPerson, { seed: 7, numRuns: 1 });
  const elsewhere = await dataPage(await browserWith({ settings, person, rows: yearsOfRows(0.3) } as Kept));
  await elsewhere.data.exportEverything();
  const { text } = elsewhere.saved;
  let left = Number.POSITIVE_INFINITY;
  const browser = await browserWith({}, (call, go) => {
    if (call !== 'ledger.put') return go();
    left -= 1;
    return left < 0 ? Promise.reject(new Error('stopped')) : go();
  });
  const { data, saved } = await dataPage(browser);
  // Of three batches of rows one is written.
  left = 1;
  expect((await data.take(await previewOf(data, text), 'merge')).isWhole).toBe(false);
  expect(browser.ledger.rows.size).toBe(ROWS_AT_ONCE);
  left = Number.POSITIVE_INFINITY;
  expect((await data.take(await previewOf(data, text), 'merge')).isWhole).toBe(true);
  await data.exportEverything();
  expect(saved.text).toBe(text);
  browser.closes();
});

// DATA-11
describe('deleting everything', () => {
  let isSlow = false;

  const kept = () => {
    const [settings, person, rows] = [anyChosen, anyPerson, anyRows].map(
      (any) => fc.sample(any as fc.Arbitrary<unknown>, { seed: 3, numRuns: 30 }).at(-1) as never,
    );
    return { settings, person, rows } as unknown as Kept;
  };

  test('leaves nothing in any store but what a new Limber writes; reminders come, and no welcome page', async () => {
    const browser = await browserWith(kept());
    const { platform, ledger } = browser;
    platform.stored.set('setAside', [{ at: 1, values: { person: 'secret' } }]);
    platform.stored.set('somethingNewer', 'secret');
    platform.spare = undefined;
    const { data } = await dataPage(browser);
    const deleted = await data.deleteEverything();
    expect(deleted.rows).toHaveLength(kept().rows.length);
    expect(ledger.rows.size).toBe(0);
    expect([...platform.stored.keys()].sort()).toEqual(['policy', 'seal', 'session', 'tracker', 'workerLog']);
    const log = JSON.stringify([...platform.stored.values()]);
    expect(log).not.toContain('secret');
    expect((platform.stored.get('workerLog') as unknown[]).length).toBeLessThanOrEqual(2);
    await passes(33 * MINUTE);
    expect([...platform.up.keys()]).toEqual(['prompt-1-once']);
    expect(platform.deeds.some(({ did }) => did === 'openWelcome')).toBe(false);
    browser.closes();
  });

  test('can be taken back as if it had not been: the time already sat, the log and what was set aside too', async () => {
    const browser = await browserWith(kept());
    await passes(20 * MINUTE);
    const { platform } = browser;
    const { data, saved } = await dataPage(browser);
    const before = storesOf(browser);
    const tracker = platform.stored.get('tracker') as { clock: unknown };
    await data.exportEverything();
    const { text } = saved;
    const deleted = await data.deleteEverything();
    await passes(8000);
    await data.putBack(deleted);
    expect(storesOf(browser)).toEqual(before);
    expect((platform.stored.get('tracker') as { clock: unknown }).clock).toEqual(tracker.clock);
    await data.exportEverything();
    expect(saved.text).toBe(text);
    // The next worker takes it for no start of the browser.
    const starts = () =>
      (platform.stored.get('workerLog') as { event: string }[]).filter(({ event }) => event === 'browserStarted')
        .length;
    const known = starts();
    browser.startsWorker();
    await passes(1000);
    expect(starts()).toBe(known);
    browser.closes();
  });

  test('is refused whole where storage refuses, and changes nothing', async () => {
    const browser = await browserWith(kept());
    const before = storesOf(browser);
    browser.platform.refusesWrites = true;
    const { data } = await dataPage(browser);
    await expect(data.deleteEverything()).rejects.toThrow();
    expect(storesOf(browser)).toEqual(before);
    browser.closes();
  });

  test('that takes a minute and more is waited for: nobody else would have what was deleted', async () => {
    const slow: Record<string, number> = { 'stores.clearSynced': 9, 'stores.clear': 28, 'lifecycle.session': 9 };
    const browser = await browserWith(kept(), (call, go) => {
      const seconds = isSlow ? (slow[call] ?? (call === 'storage.set' ? 9 : 0)) : 0;
      return seconds > 0 ? new Promise((done) => setTimeout(() => done(go()), seconds * 1000)) : go();
    });
    const before = storesOf(browser);
    const { data } = await dataPage(browser);
    isSlow = true;
    const deleting = data.deleteEverything();
    await passes(120_000);
    const deleted = await deleting;
    isSlow = false;
    await data.putBack(deleted);
    expect(storesOf(browser)).toEqual(before);
    browser.closes();
  });

  test('that waits too long for the copy in the account changes nothing, then or later', async () => {
    const browser = await browserWith(kept(), (call, go) =>
      call === 'stores.clearSynced' ? new Promise((done) => setTimeout(() => done(go()), 20_000)) : go(),
    );
    const before = storesOf(browser);
    const { data } = await dataPage(browser);
    const isRefused = expect(data.deleteEverything()).rejects.toThrow();
    await passes(120_000);
    await isRefused;
    expect(storesOf(browser)).toEqual(before);
    browser.closes();
  });

  test('that storage has carried out is said to be done, and can be taken back, even if it takes no write after that', async () => {
    let isCleared = false;
    const browser = await browserWith(kept(), (call, go) => {
      if (call === 'stores.clear') isCleared = true;
      return isCleared && call === 'storage.set' ? Promise.reject(new Error('full')) : go();
    });
    const before = storesOf(browser);
    const { data } = await dataPage(browser);
    const deleted = await data.deleteEverything();
    expect(browser.ledger.rows.size).toBe(0);
    isCleared = false;
    await data.putBack(deleted);
    expect(storesOf(browser)).toEqual(before);
    browser.closes();
  });

  // DATA-3
  test('sends no row of years of history in its answer, because the page has read them in parts; Undo puts back each', async () => {
    const browser = await browserWith({ rows: yearsOfRows(0.4) });
    const broken = { id: 'broken', at: 1, of: 'a newer Limber' };
    await browser.ledger.putBack([broken]);
    const before = storesOf(browser);
    expect(before.rows.length).toBeGreaterThan(2 * ROWS_AT_ONCE);
    const answers: { type: string; rows: number }[] = [];
    const send = async (message: unknown) => {
      const reply = (await browser.tells('message', message)) as { rows?: unknown };
      answers.push({
        type: (message as { type: string }).type,
        rows: Array.isArray(reply.rows) ? reply.rows.length : 0,
      });
      return reply as never;
    };
    const data = await browser.page({ send }).yourData();
    const deleted = await data.deleteEverything();
    expect(deleted.rows).toHaveLength(before.rows.length);
    expect(answers.at(-1)).toEqual({ type: 'everythingDeleted', rows: 0 });
    expect(Math.max(...answers.map(({ rows }) => rows))).toBe(ROWS_AT_ONCE);
    await data.putBack(deleted);
    expect(storesOf(browser)).toEqual(before);
    browser.closes();
  });

  test('gives back a row that was written while the page read the others', async () => {
    const browser = await browserWith({ rows: yearsOfRows(0.1) });
    const late = breakRow('late', Date.now(), 'done');
    const send = async (message: unknown) => {
      if ((message as { type: string }).type === 'everythingDeleted') await browser.ledger.put([late]);
      return (await browser.tells('message', message)) as never;
    };
    const data = await browser.page({ send }).yourData();
    const before = browser.ledger.rows.size;
    const deleted = await data.deleteEverything();
    expect(deleted.rows).toHaveLength(before + 1);
    await data.putBack(deleted);
    expect(browser.ledger.rows.get('late')).toEqual(late);
    browser.closes();
  });

  test('takes with it the rows that wait to be written, and those on their way', async () => {
    let isBusy = true;
    const browser = await browserWith({}, (call, go) =>
      call === 'ledger.put' && isBusy ? Promise.reject(new Error('busy')) : go(),
    );
    await browser.tells('message', { type: 'personMoved' });
    await passes(1000);
    const { data, saved } = await dataPage(browser);
    await data.exportEverything();
    expect(JSON.parse(saved.text).history.length).toBeGreaterThan(0);
    isBusy = false;
    const { items } = await data.deleteEverything();
    await passes(5 * MINUTE);
    expect(browser.ledger.rows.size).toBe(0);
    expect((items.outbox as { rows: unknown[] }).rows.length).toBeGreaterThan(0);
    browser.closes();
  });
});

test('settings that are given back by an undo are those that the import changed', async () => {
  const browser = await browserWith();
  const { data } = await dataPage(browser);
  const text = JSON.stringify({ format: 'limber-export', version: 1, settings: { skipsADay: 4, snoozeMinutes: 9 } });
  const done = await data.take(await previewOf(data, text), 'merge');
  await browser.tells('message', { type: 'settingChanged', name: 'voice', value: true });
  await data.undo(done);
  expect(browser.platform.stored.get('settings')).toEqual({ version: 2, voice: true });
  browser.closes();
});
