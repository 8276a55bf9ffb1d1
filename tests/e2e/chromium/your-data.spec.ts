import { readFileSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { hiddenBy } from '../../../lib/content/safety';
import { safetyVersion } from '../../../lib/content/safety-version';
import { yearsOfRows } from '../../support/any-data';
import { expect, type Limber, test } from '../../support/chromium';
import { stored } from '../../support/screens';

/** Everything that a person may have: settings, a safety result, favourites; and rows of history. */
async function live(limber: Limber, years: number): Promise<void> {
  const now = Date.now();
  const { settings, ...others } = stored(now, {}) as Record<string, unknown>;
  const person = {
    safety: {
      version: safetyVersion,
      checkedAt: now - 60_000,
      result: 'limited',
      hidden: hiddenBy.thinBones,
      forFloor: false,
    },
    memory: { side_bend: { offeredAt: now - 90_000, doneAt: now - 80_000, stoppedAt: null } },
    favourites: ['side_bend'],
    notToday: [],
  };
  const changed = { skipsADay: 3, tempo: 'slower', daysOff: ['2099-12-24'] };
  await limber.seed({ ...others, settings: { ...(settings as object), ...changed }, person });
  const page = await limber.open('options.html');
  const rows = yearsOfRows(years);
  for (let from = 0; from < rows.length; from += 1000) {
    const some = rows.slice(from, from + 1000);
    expect(
      await page.evaluate((sent) => chrome.runtime.sendMessage(sent), { type: 'historyAdded', rows: some }),
    ).toEqual({ ok: true });
  }
  await page.close();
}

/** The text of the file that a button saves. */
async function savedBy(page: Page, name: string): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

const choose = (page: Page, text: string | Buffer) =>
  page.getByLabel('Import a file').setInputFiles({
    name: 'limber.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text as string),
  });

/** All that is in any store of the extension, as text. */
const everything = (limber: Limber) =>
  limber.worker.evaluate(async () => {
    const rows = await new Promise<unknown[]>((resolve, reject) => {
      const opening = indexedDB.open('limber');
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const database = opening.result;
        const asked = database.transaction('rows').objectStore('rows').getAll();
        asked.onsuccess = () => {
          database.close();
          resolve(asked.result);
        };
      };
    });
    const areas = await Promise.all([
      chrome.storage.local.get(),
      chrome.storage.session.get(),
      chrome.storage.sync.get(),
    ]);
    return { rows: rows.length, text: JSON.stringify(areas) };
  });

/** What a page is asked of its own time. */
type Watched = typeof globalThis & { longest: number };

/** Lets a page note for how long it is busy at a stretch. */
const watchBusy = (page: Page) =>
  page.evaluate(() => {
    const watched = globalThis as Watched;
    watched.longest = 0;
    let last = performance.now();
    setInterval(() => {
      watched.longest = Math.max(watched.longest, performance.now() - last);
      last = performance.now();
    }, 10);
  });

/** The longest that the page was busy at a stretch since this was last asked, in ms. */
const longestBusy = (page: Page) =>
  page.evaluate(() => {
    const watched = globalThis as Watched;
    const { longest } = watched;
    watched.longest = 0;
    return longest;
  });

// DATA-2, DATA-3, DATA-11
test('five years are exported, deleted for good and imported again: the same bytes, and the page never stands still', async ({
  limber,
}, testInfo) => {
  test.setTimeout(240_000);
  await live(limber, 5);
  const page = await limber.open('options.html');
  await watchBusy(page);
  const busy: Record<string, number> = {};
  const first = await savedBy(page, 'Export everything');
  expect(first.name).toMatch(/^limber-\d{4}-\d\d-\d\d\.json$/);
  expect(JSON.parse(first.text).history).toHaveLength(5 * 365 * 20);
  busy['to export'] = await longestBusy(page);

  await page.getByRole('button', { name: 'Delete everything' }).click();
  await expect(page.getByText('Everything is deleted.')).toBeVisible({ timeout: 30_000 });
  busy['to delete'] = await longestBusy(page);
  await page.getByText('Everything is gone for good.').waitFor({ timeout: 15_000 });
  const left = await everything(limber);
  expect(left.rows).toBe(0);
  for (const word of ['side_bend', 'hidden', 'slower', '2099']) expect(left.text).not.toContain(`"${word}"`);
  await expect(page.getByText('Nothing yet.')).toBeVisible();
  expect(limber.context.pages().filter((each) => each.url().includes('welcome'))).toEqual([]);

  busy['to begin as new'] = await longestBusy(page);
  // From the disk, as a person does: handed over in a message, it would be unpacked in the page.
  const file = testInfo.outputPath('limber.json');
  writeFileSync(file, first.text);
  await page.getByLabel('Import a file').setInputFiles(file);
  await expect(page.getByText('What this file would change')).toBeVisible({ timeout: 30_000 });
  busy['to read the file'] = await longestBusy(page);
  await expect(page.getByRole('row', { name: /^Skips a day/ })).toBeVisible();
  await page.getByRole('button', { name: 'Merge' }).click();
  await expect(page.getByText('Imported.')).toBeVisible({ timeout: 60_000 });
  busy['to import'] = await longestBusy(page);
  const second = await savedBy(page, 'Export everything');
  expect(second.text).toBe(first.text);
  busy['to export again'] = await longestBusy(page);

  // Taken back, as long as the page is open.
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Undone')).toBeVisible({ timeout: 60_000 });
  busy['to undo'] = await longestBusy(page);
  expect((await everything(limber)).rows).toBe(0);
  const tooLong = Object.entries(busy).filter(([, ms]) => ms >= 1000);
  expect(tooLong).toEqual([]);
});

test('what was deleted is back with Undo, the time already sat too; closing the page ends that', async ({ limber }) => {
  await live(limber, 0.1);
  const page = await limber.open('options.html');
  const before = await savedBy(page, 'Export everything');
  const { tracker } = await limber.stored();
  await page.getByRole('button', { name: 'Delete everything' }).click();
  await expect(page.getByText(/^\d seconds left/)).toBeVisible();
  expect((await everything(limber)).text).not.toContain('side_bend');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('button', { name: 'Delete everything' })).toBeVisible();
  expect((await savedBy(page, 'Export everything')).text).toBe(before.text);
  expect((await limber.stored()).tracker?.clock).toEqual(tracker?.clock);

  await page.getByRole('button', { name: 'Delete everything' }).click();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
  await page.close();
  const left = await everything(limber);
  expect(left.rows).toBe(0);
  expect(left.text).not.toContain('side_bend');
});

// DATA-11
test('after everything is gone for good, no other Undo of the page brings any of it back', async ({ limber }) => {
  const all = stored(Date.now(), {});
  await limber.seed({ ...all, settings: { ...all.settings, sound: true } });
  const page = await limber.open('options.html');
  const undo = page.getByRole('button', { name: /^Undo/ });
  await page.getByRole('button', { name: 'Forget this' }).click();
  await page.getByRole('button', { name: /^Back to usual: A soft sound/ }).click();
  await expect(undo).toHaveCount(2);
  await page.getByRole('button', { name: 'Delete everything' }).click();
  await page.getByText('Everything is gone for good.').waitFor({ timeout: 20_000 });
  await expect(undo).toHaveCount(0);
});

// DATA-4
test('a file that is none of Limber’s is refused in words, and changes no store', async ({ limber }) => {
  await live(limber, 0.1);
  const page = await limber.open('options.html');
  const before = await savedBy(page, 'Export everything');
  const refused = [
    [Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0]), 'This is not a file that Limber saved.'],
    ['['.repeat(100_000), 'This is not a file that Limber saved.'],
    [before.text.slice(0, -20), 'This file is damaged'],
    ['', 'This file is empty'],
    [Buffer.alloc(20_000_001, 32), 'This file is too big'],
  ] as const;
  for (const [content, says] of refused) {
    await choose(page, content as string);
    await expect(page.getByRole('alert')).toContainText(says);
  }
  expect((await savedBy(page, 'Export everything')).text).toBe(before.text);

  // Names in it are text, and what is not known is named.
  const odd = { format: 'limber-export', version: 2, settings: { skipsADay: 5, '<b id="odd">x</b>': 1 } };
  await choose(page, JSON.stringify(odd));
  await expect(page.getByText('A newer Limber saved this file.')).toBeVisible();
  await expect(page.getByText('“<b id="odd">x</b>”')).toBeVisible();
  expect(await page.locator('#odd').count()).toBe(0);
  await page.getByRole('button', { name: 'Cancel' }).click();
  expect((await savedBy(page, 'Export everything')).text).toBe(before.text);
});

// DATA-10
test('the history is exported as a table', async ({ limber }) => {
  await live(limber, 0.1);
  const page = await limber.open('options.html');
  const { name, text } = await savedBy(page, 'Export history as CSV');
  expect(name).toMatch(/^limber-history-\d{4}-\d\d-\d\d\.csv$/);
  const lines = text.split('\r\n');
  expect(lines[0]?.replace('\uFEFF', '')).toMatch(/^Began,Ended,What/);
  expect(lines).toHaveLength(Math.ceil(0.1 * 365 * 20) + 2);
});
