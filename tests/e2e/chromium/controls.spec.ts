import { type Browser, chromium, type Page, test } from '@playwright/test';
import { findBrowser } from '../../../scripts/browsers/find-browser';
import { axe } from '../../support/axe';
import { expect } from '../../support/expect';
import { type Served, serve } from '../../support/served';
import { ways } from '../../support/ways';

let served: Served;
let browser: Browser;

// One server and one browser for all of them.
test.describe.configure({ mode: 'default' });

test.beforeAll(async () => {
  served = await serve();
  browser = await chromium.launch({ executablePath: (await findBrowser('chromium')).path, args: ['--no-sandbox'] });
});

test.afterAll(async () => {
  await browser?.close();
  await served?.close();
});

async function gallery(how: Parameters<Browser['newPage']>[0] = {}, query = ''): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 380, height: 560 }, reducedMotion: 'reduce', ...how });
  await page.goto(served.urlOf(`gallery/index.html${query}`));
  await page.getByRole('navigation').waitFor();
  return page;
}

/** Controls whose words are cut off or reach out of the page. */
const cut = (page: Page) =>
  page.evaluate(() => {
    const wide = [...document.querySelectorAll('button, label, legend, h2')].filter(
      (each) => each.scrollWidth > each.clientWidth + 1 && getComputedStyle(each).display !== 'inline',
    );
    const spill = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    return [...wide.map((each) => each.textContent), ...(spill > 0 ? [`${spill} px`] : [])];
  });

for (const [way, media] of Object.entries(ways)) {
  test(`every control, ${way}: axe finds nothing, closed and open, and nothing is cut off at 320 px`, async () => {
    const page = await gallery(media, way === 'right-to-left' ? '?dir=rtl' : '');
    expect(await axe(page)).toEqual([]);
    await page.getByRole('button', { name: 'Not now…' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await axe(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 560 });
    await expect.poll(() => cut(page)).toEqual([]);
    await page.close();
  });
}

test('a sheet keeps the keys to itself, and gives the focus back, however it is closed', async () => {
  const page = await gallery();
  const opener = page.getByRole('button', { name: 'Not now…' });
  const sheet = page.getByRole('dialog', { name: 'Not now' });
  const closings: Record<string, () => Promise<void>> = {
    'by Escape': () => page.keyboard.press('Escape'),
    'by Escape after a click between two things': async () => {
      const box = await sheet.boundingBox();
      await page.mouse.click(box ? box.x + box.width / 2 : 0, box ? box.y + box.height - 4 : 0);
      await page.keyboard.press('Escape');
    },
    'by Close': () => sheet.getByRole('button', { name: 'Close' }).click(),
    'by what is beside it': () => page.mouse.click(190, 8),
  };
  await page.evaluate(() => {
    document.addEventListener('keydown', ({ key }) => {
      document.title += ` ${key}`;
    });
  });
  const before = await page.title();
  for (const [how, close] of Object.entries(closings)) {
    await opener.click();
    await expect(sheet, how).toBeVisible();
    await expect(sheet.getByRole('heading'), how).toBeFocused();
    const foot = async () => {
      const box = await sheet.boundingBox();
      return box && box.y + box.height;
    };
    await expect.poll(foot, `${how}: it lies at the foot`).toBe(560);
    await close();
    await expect(sheet, how).toBeHidden();
    await expect(opener, how).toBeFocused();
  }
  expect(await page.title(), 'the page below hears no key').toBe(before);
  await page.close();
});

test('whoever goes by keys chooses a segment with the arrows, and leaves them with one Tab', async () => {
  const page = await gallery();
  await page.getByRole('radio', { name: '1 min' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: '30 s' })).toBeChecked();
  const group = () => page.evaluate(() => document.activeElement?.getAttribute('name') ?? null);
  const left = await group();
  await page.keyboard.press('Tab');
  expect(await group()).not.toBe(left);
  await page.close();
});

test('a number is stepped, typed and arrowed, and at its end stays where it is', async () => {
  const page = await gallery();
  const field = page.getByLabel('Minutes between breaks', { exact: true });
  const more = page.getByRole('button', { name: 'More: Minutes between breaks' }).first();
  await more.click();
  await expect(field).toHaveValue('35');
  await field.fill('58');
  await more.click();
  await expect(field).toHaveValue('60');
  await expect(more).toHaveAttribute('aria-disabled', 'true');
  await more.click({ force: true });
  await expect(field).toHaveValue('60');
  await field.focus();
  await page.keyboard.press('ArrowDown');
  await expect(field).toHaveValue('55');
  await field.fill('500');
  await field.blur();
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await page.close();
});

test('a switch shows what is so, and one that is locked cannot be moved', async () => {
  const page = await gallery();
  const long = page.getByRole('checkbox', { name: 'Long breaks' });
  await page.getByText('Long breaks', { exact: true }).click();
  await expect(long).not.toBeChecked();
  // Nobody takes this change: it stays off.
  await page.getByText('Moves on the floor').click();
  await expect(page.getByRole('checkbox', { name: 'Moves on the floor' })).not.toBeChecked();
  await expect(page.getByRole('checkbox', { name: 'Locked' })).toBeDisabled();
  await page.close();
});
