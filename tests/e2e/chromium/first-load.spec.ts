import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measurePage } from '../../../scripts/bench/measure-page';
import { expect, test } from '../../support/chromium';

const built = '.output/chrome-mv3';

/** What may be loaded of script before a person reads when the next break is; in bytes, as a store compresses it. */
const MOST_FIRST = 20_500;

/** What a popup may load in all as it opens. */
const MOST_OPENING = 66_000;

const originOf = (url: string) => `chrome-extension://${new URL(url).host}`;

test('somebody who opens the popup reads when the next break is before much is loaded, and nothing moves after that', async ({
  limber,
}) => {
  const origin = originOf(limber.worker.url());
  const opening = await measurePage(limber.context, { name: 'Limber', folder: built, origin, page: 'popup.html' });
  expect(opening.brotliFirst).toBeGreaterThan(0);
  expect(opening.brotliFirst).toBeLessThanOrEqual(MOST_FIRST);
  expect(opening.shift).toBe(0);
  // Nobody has asked for the guide, and nothing has to be parsed that the background has parsed.
  expect(opening.brotli).toBeLessThan(MOST_OPENING);
});

test.describe('in a build without it', () => {
  test.use({
    // biome-ignore lint/correctness/noEmptyPattern: the first argument names what a fixture needs.
    extension: async ({}, use) => {
      const copy = mkdtempSync(join(tmpdir(), 'limber-half-'));
      cpSync(built, copy, { recursive: true });
      for (const file of readdirSync(join(copy, 'chunks')))
        if (/^app-(?!shared)/.test(file)) rmSync(join(copy, 'chunks', file));
      await use(copy);
      rmSync(copy, { recursive: true });
    },
  });

  test('a popup whose other half does not come says so, and can be tried again', async ({ limber }) => {
    const popup = await limber.open('popup.html');
    await expect(popup.getByRole('alert')).toContainText('could not be shown');
    const loaded = popup.waitForEvent('load');
    await popup.getByRole('button', { name: 'Try again' }).click();
    await loaded;
    await expect(popup.getByRole('alert')).toBeVisible();
    // The console says which file is not there; here that is wanted.
    expect((limber.errors as string[]).splice(0).join()).toContain('app-');
  });
});
