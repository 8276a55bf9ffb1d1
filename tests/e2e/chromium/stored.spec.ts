import type { Outbox } from '../../../lib/core/state/outbox';
import { expect, type Limber, test } from '../../support/chromium';
import { stored } from '../../support/screens';

/** A break has become due, and the background is asked to look at the clock, as its alarm does. */
async function due(limber: Limber, more: object = {}) {
  await limber.seed({ ...stored(Date.now(), {}, undefined, 30), ...more });
  const page = await limber.open('popup.html');
  await page.evaluate(() => chrome.runtime.sendMessage({ type: 'lookAsked' }));
  await expect.poll(() => limber.worker.evaluate(() => chrome.action.getBadgeText({}))).toBe('now');
  return page;
}

const outbox = async (limber: Limber) => (await limber.stored()).outbox as Outbox;

test('a zone in storage that nobody knows: the break is told, a click counts, and the log says so', async ({
  limber,
}) => {
  const page = await due(limber, { zone: 'Mars/Base' });
  await page.getByRole('button', { name: 'Skip this one' }).click();
  await expect(page.getByText('Skipped.')).toBeVisible();
  const all = await limber.stored();
  expect(all.zone).toBe('Europe/Berlin');
  expect(JSON.stringify(all.workerLog)).toContain('setAside');
  const settings = await limber.open('options.html');
  await settings.getByRole('button', { name: 'Remove what was put aside' }).click();
  await settings.getByRole('button', { name: 'Yes, remove it' }).click();
  await expect(settings.getByRole('button', { name: 'Remove what was put aside' })).toBeHidden();
  expect((await limber.stored()).setAside).toEqual([]);
});

/** The history's database as something else has it: held open, as `window.held`, or made and let go. */
const database = (limber: Limber, version: number, isHeld: boolean) =>
  limber.open('options.html').then(async (page) => {
    await page.evaluate(
      ([wanted, held]) =>
        new Promise<void>((done, fail) => {
          // Asked for at once, so that the opening waits in line right behind: the page asks for the history, and the
          // background would make it anew in between.
          const gone = indexedDB.deleteDatabase('limber');
          const opening = indexedDB.open('limber', wanted);
          gone.onerror = () => fail(gone.error);
          opening.onupgradeneeded = () => {
            opening.result.createObjectStore('rows', { keyPath: 'id' }).createIndex('at', 'at');
          };
          opening.onerror = () => fail(opening.error);
          opening.onsuccess = () => {
            if (held) Object.assign(window, { held: opening.result });
            else opening.result.close();
            done();
          };
        }),
      [version, isHeld] as const,
    );
    return page;
  });

/** The console says what the database said, and nothing else went wrong. */
const onlyOfLedger = ({ errors }: Limber) =>
  expect((errors as string[]).splice(0).filter((error) => !error.includes('ledger'))).toEqual([]);

/** As if the hour had passed after which the database is asked again. */
async function anHourLater(limber: Limber): Promise<void> {
  const { rows, refusal } = await outbox(limber);
  await limber.seed({ outbox: { rows, refusal: refusal && { ...refusal, at: refusal.at - 3_600_000 } } });
}

test('a history that an older Limber holds open: breaks are told, clicks count, rows wait and are written later', async ({
  limber,
}) => {
  const holder = await database(limber, 1, true);
  const page = await due(limber);
  await page.getByRole('button', { name: 'Skip this one' }).click();
  await expect(page.getByText('Skipped.')).toBeVisible();
  await expect.poll(async () => (await outbox(limber)).refusal?.says, { timeout: 15_000 }).toContain('no answer');
  expect((await outbox(limber)).rows.map((row) => row.kind === 'break' && row.outcome)).toEqual(['offered', 'skipped']);
  const settings = await limber.open('options.html');
  await expect(settings.getByText('2 lines wait to be saved.')).toBeVisible({ timeout: 15_000 });
  await expect(settings.getByText('could not be saved yet')).toBeVisible();
  await holder.evaluate(() => (window as unknown as { held: IDBDatabase }).held.close());
  await anHourLater(limber);
  await page.bringToFront();
  await page.getByRole('button', { name: 'I just moved' }).click();
  await expect.poll(async () => (await outbox(limber)).rows).toEqual([]);
  await expect(settings.getByText(/^\d lines?, since /)).toBeVisible();
  onlyOfLedger(limber);
});

test('a history that a newer Limber made: breaks are told, clicks count, and rows wait', async ({ limber }) => {
  await database(limber, 99, false);
  const page = await due(limber);
  await page.getByRole('button', { name: 'Skip this one' }).click();
  await expect(page.getByText('Skipped.')).toBeVisible();
  await expect.poll(async () => (await outbox(limber)).refusal?.says, { timeout: 15_000 }).toContain('version');
  expect((await outbox(limber)).rows).toHaveLength(2);
  onlyOfLedger(limber);
});

test('history is erased, and put back while the page is open', async ({ limber }) => {
  const page = await due(limber);
  await page.getByRole('button', { name: 'Skip this one' }).click();
  await expect(page.getByText('Skipped.')).toBeVisible();
  await expect.poll(async () => (await outbox(limber)).rows).toEqual([]);
  const settings = await limber.open('options.html');
  await expect(settings.getByText('2 lines, since')).toBeVisible();
  await settings.getByRole('button', { name: 'Erase history' }).click();
  await expect(settings.getByText('Your history is erased.')).toBeVisible();
  // A look at another page takes nothing away.
  await settings.getByRole('button', { name: 'History', exact: true }).click();
  await expect(settings.getByRole('heading', { name: 'History', level: 1 })).toBeVisible();
  await settings.getByRole('button', { name: 'Back' }).click();
  await settings.getByRole('button', { name: 'Undo' }).click();
  await expect(settings.getByText('2 lines, since')).toBeVisible();
});
