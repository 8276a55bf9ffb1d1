import { meetingSites } from '../../../lib/platform/meeting-sites';
import { expect, test } from '../../support/chromium';
import { whatIsThere } from '../../support/fresh-install';
import { stored } from '../../support/screens';
import { sayYesTo } from '../../support/signs';

const origins = meetingSites.flatMap((site) => [...site.origins]);

// What every other test in this folder relies on: that nothing of the test before it is left in the browser they share.
test('whatever a test leaves in the browser is seen, and is gone with the next install', async ({ host, limber }) => {
  const fresh = await whatIsThere(limber);
  await sayYesTo(limber, origins);
  const settings = await limber.open('options.html');
  await settings.getByRole('button', { name: 'Let Limber see meeting pages' }).click();
  await expect(settings.getByText(/^Allowed: Google Meet/)).toBeVisible();
  await limber.seed({ ...stored(Date.now(), {}, undefined, 31), junk: 1 });
  await limber.context.grantPermissions(['clipboard-read']);
  const page = await limber.open('popup.html');
  await page.evaluate(async () => {
    localStorage.setItem('junk', '1');
    await caches.open('junk');
    await new Promise((done) => {
      indexedDB.open('junk').onsuccess = done;
    });
  });
  await limber.worker.evaluate(async () => {
    await chrome.storage.session.set({ junk: 1 });
    await chrome.storage.sync.set({ junk: 1 });
    await chrome.alarms.create('junk', { delayInMinutes: 60 });
    const iconUrl = chrome.runtime.getURL('/icons/icon-128.png');
    await chrome.notifications.create('junk', { type: 'basic', iconUrl, title: 'junk', message: 'junk' });
    await chrome.action.setTitle({ title: 'junk' });
    await chrome.action.setBadgeText({ text: 'junk' });
    await chrome.action.setPopup({ popup: '/welcome.html' });
    await chrome.action.disable();
    await chrome.contextMenus.removeAll();
    const { id = 0 } = await chrome.windows.getCurrent();
    await chrome.windows.update(id, { state: 'fullscreen' });
    await chrome.windows.create({ url: 'about:blank' });
  });
  const left = await whatIsThere(limber);
  const kinds = ['local', 'session', 'sync', 'alarms', 'notifications', 'permissions', 'badge', 'title'] as const;
  const others = ['popup', 'isOn', 'menu', 'databases', 'caches', 'windows', 'tracker'] as const;
  for (const kind of [...kinds, ...others]) expect(left.worker[kind], kind).not.toEqual(fresh.worker[kind]);
  for (const kind of ['localStorage', 'clipboard'] as const)
    expect(left.stores[kind], kind).not.toEqual(fresh.stores[kind]);
  expect(left.pages).not.toEqual(fresh.pages);

  // It compares for itself with a browser that is new; so does every test that follows.
  expect(await whatIsThere(await host.installLimber())).toEqual(fresh);
});
