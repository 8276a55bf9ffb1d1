import { type BrowserContext, chromium, type Page, test } from '@playwright/test';
import { noPolicy, type Policy } from '../../../lib/core/state/policy';
import { findBrowser } from '../../../scripts/browsers/find-browser';
import { argsFor, type Stored } from '../../support/chromium';
import { expect } from '../../support/expect';
import { type ManagedCopy, managedCopy, whyNotManaged } from '../../support/policy-file';

/** Chromium reads its files again some seconds after one has changed. */
const READ_AGAIN = 40_000;

async function start({ extension, profile }: ManagedCopy): Promise<BrowserContext> {
  const { path } = await findBrowser('chromium');
  return chromium.launchPersistentContext(profile, {
    executablePath: path,
    headless: true,
    args: argsFor(extension),
    ignoreDefaultArgs: ['--disable-extensions'],
  });
}

async function settingsPage(context: BrowserContext): Promise<Page> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const page = await context.newPage();
  await page.goto(worker.url().replace('background.js', 'options.html'));
  return page;
}

const stored = (page: Page) => page.evaluate(() => chrome.storage.local.get()) as Promise<Stored & { policy?: Policy }>;
const sent = (page: Page, intent: object) => page.evaluate((message) => chrome.runtime.sendMessage(message), intent);

test('Chromium’s policy file sets a default and a lock, and a broken value costs only itself', async () => {
  test.slow();
  const why = await whyNotManaged('chromium');
  // Where everything is thrown away afterwards, somebody has to see that it works.
  if (process.env.CI === 'true') expect(why).toBeNull();
  test.skip(why !== null, why ?? '');
  const copy = await managedCopy();
  try {
    await copy.set({
      shortBreakEveryMinutes: { default: 45 },
      voice: { locked: true },
      snoozeMinutes: { locked: 999 },
      sound: { locked: 'yes' },
      noWelcomePage: true,
    });
    const context = await start(copy);
    const page = await settingsPage(context);

    await expect
      .poll(async () => (await stored(page)).policy, { timeout: READ_AGAIN })
      .toEqual({
        ...noPolicy,
        defaults: { shortBreakEveryMinutes: 45 },
        locked: { voice: true },
        noWelcomePage: true,
        // The one of a wrong kind Chromium has taken away itself.
        ignored: ['snoozeMinutes.locked'],
      });
    const { workerLog = [], tracker } = await stored(page);
    expect(workerLog.filter(({ event }) => event === 'policyIgnored').map(({ what }) => what)).toEqual([
      'snoozeMinutes.locked',
    ]);
    expect(workerLog.some(({ event }) => event === 'installed')).toBe(true);
    expect(tracker?.welcome.kind).not.toBe('opened');
    expect(context.pages().filter((each) => each.url().endsWith('/welcome.html'))).toEqual([]);

    expect(await sent(page, { type: 'settingChanged', name: 'voice', value: false })).toEqual({
      ok: false,
      error: 'locked',
    });
    expect(await sent(page, { type: 'settingChanged', name: 'snoozeMinutes', value: 7 })).toEqual({ ok: true });
    expect((await stored(page)).settings).toMatchObject({ snoozeMinutes: 7 });
    expect((await stored(page)).settings).not.toHaveProperty('voice');

    const voice = page.getByRole('checkbox', { name: 'Say each step aloud' });
    await expect(voice).toBeChecked();
    await expect(voice).toBeDisabled();
    await expect(voice).toHaveAccessibleDescription(/Set by your organisation\.$/);
    await expect(page.getByText('Say each step aloud: on. It can’t be changed here.')).toBeVisible();
    await expect(page.getByText(/Left out, because it makes no sense: snoozeMinutes\.locked/)).toBeVisible();

    await copy.unset();
    await expect.poll(async () => (await stored(page)).policy, { timeout: READ_AGAIN }).toEqual(noPolicy);
    expect(await sent(page, { type: 'settingChanged', name: 'voice', value: true })).toEqual({ ok: true });
    await expect(voice).toBeEnabled();
    await context.close();
  } finally {
    await copy.remove();
  }
});
