import { test } from '@playwright/test';
import { noPolicy } from '../../../lib/core/state/policy';
import { findBrowser } from '../../../scripts/browsers/find-browser';
import { launchFirefox } from '../../../scripts/browsers/open-firefox';
import { expect } from '../../support/expect';
import { managedAddOn, whyNotManaged } from '../../support/policy-file';

test('Firefox’s policies.json sets a default and a lock, and a broken value costs only itself', async () => {
  test.slow();
  const why = await whyNotManaged('firefox');
  // Where everything is thrown away afterwards, somebody has to see that it works.
  if (process.env.CI === 'true') expect(why).toBeNull();
  test.skip(why !== null, why ?? '');
  const managed = await managedAddOn({
    shortBreakEveryMinutes: { default: 45 },
    voice: { locked: true },
    snoozeMinutes: { locked: 999 },
    sound: { locked: 'yes' },
    noWelcomePage: true,
  });
  try {
    const { path } = await findBrowser('firefox');
    const { browser, open } = await launchFirefox(path, managed.extension, { headless: true });
    const page = await open('options.html');
    const stored = (key: string) => page.evaluate(`browser.storage.local.get('${key}').then((all) => all['${key}'])`);
    const sent = (message: object) => page.evaluate(`browser.runtime.sendMessage(${JSON.stringify(message)})`);

    await expect
      .poll(() => stored('policy'), { timeout: 20_000 })
      .toEqual({
        ...noPolicy,
        defaults: { shortBreakEveryMinutes: 45 },
        locked: { voice: true },
        noWelcomePage: true,
        ignored: ['snoozeMinutes.locked', 'sound.locked'],
      });
    const lines = await page.evaluate(
      `browser.storage.local.get('workerLog').then(({ workerLog }) => workerLog.flatMap(({ event, what }) => event === 'policyIgnored' ? [what] : []))`,
    );
    expect(lines).toEqual(['snoozeMinutes.locked', 'sound.locked']);
    expect(await page.evaluate(`browser.extension.getViews({ type: 'tab' }).length`), 'no welcome page').toBe(1);

    expect(await sent({ type: 'settingChanged', name: 'voice', value: false })).toEqual({ ok: false, error: 'locked' });
    expect(await sent({ type: 'settingChanged', name: 'snoozeMinutes', value: 7 })).toEqual({ ok: true });
    expect(await stored('settings')).toMatchObject({ snoozeMinutes: 7 });
    expect(await stored('settings')).not.toHaveProperty('voice');
    await browser.close();
  } finally {
    await managed.remove();
  }
});
