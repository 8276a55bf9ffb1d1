import { expect, test, whatIsThere } from '../../support/firefox';
import { stored } from '../../support/screens';

test.use({ prefs: { 'extensions.webextOptionalPermissionPrompts': false } });

// Parts of what there is to see. Without a desktop Firefox keeps no notification up.
const notifications = 5;
const databases = 6;

// What the other tests in this folder rely on: that nothing of the test before it is left in the Firefox they share.
test('whatever a test leaves in Firefox is gone with the next install', async ({ host, limber, prefs }) => {
  const page = await limber.open('options.html');
  // The page asks for the history, and the background makes a place for it. Until then the page's own question makes one that does not stay.
  let fresh: unknown;
  const look = async () => {
    fresh = await page.evaluate(whatIsThere);
    return (fresh as unknown[])[databases];
  };
  await expect.poll(look).toEqual(['limber']);
  await limber.press(page, 'Let Limber see meeting pages');
  await expect
    .poll(() => page.evaluate('browser.permissions.getAll().then(({ origins }) => origins.length)'))
    .toBeGreaterThan(0);
  await limber.seed(page, { ...stored(Date.now(), {}), junk: 1 });
  await page.evaluate(`Promise.all([
    browser.storage.session.set({ junk: 1 }),
    browser.storage.sync.set({ junk: 1 }),
    browser.alarms.create('junk', { delayInMinutes: 60 }),
    new Promise((done) => { indexedDB.open('junk').onsuccess = () => done(); }),
    caches.open('junk').then(() => undefined),
    browser.windows.create({ url: 'about:blank' }).then(() => undefined),
  ]).then(() => { localStorage.setItem('junk', 1); })`);
  const left = (await page.evaluate(whatIsThere)) as unknown[];
  for (const [index, part] of (fresh as unknown[]).entries())
    if (index !== notifications) expect(left[index], `part ${index}`).not.toEqual(part);

  const next = await host.install(prefs);
  await next.limber.closeWelcome();
  const again = await next.limber.open('options.html');
  await again.evaluate(`browser.runtime.sendMessage({ type: 'cardClosed' })`);
  await expect.poll(() => again.evaluate(whatIsThere)).toEqual(fresh);
});
