import { expect, test } from '../../support/firefox';
import { firefoxProfile } from '../../support/firefox-profile';

/** Evaluated in a page: how many of Limber's tabs show the welcome page. */
const welcomes = `browser.extension.getViews({ type: 'tab' }).filter((view) => view.location.pathname === '/welcome.html').length`;

const logged = (deed: string) =>
  `browser.storage.local.get('workerLog').then(({ workerLog = [] }) => workerLog.filter((line) => line.event === '${deed}').length)`;

test.describe('after installing', () => {
  test.use({ closesWelcome: false });

  test('the welcome page opens once, by itself, and is noted', async ({ limber }) => {
    const page = await limber.open('options.html');
    await expect.poll(() => page.evaluate(welcomes)).toBe(1);
    await expect.poll(async () => (await limber.stored(page)).tracker?.welcome).toEqual({ kind: 'opened' });
  });
});

test('the welcome page does not open again when Firefox is started again', async () => {
  const firefox = await firefoxProfile();
  try {
    // The first start closes the one that opens after installing.
    const first = await firefox.start();
    await first.quit();
    const second = await firefox.start();
    const page = await second.open('options.html');
    await expect.poll(() => page.evaluate(logged('browserStarted'))).toBe(2);
    expect(await page.evaluate(welcomes)).toBe(0);
  } finally {
    await firefox.remove();
  }
});
