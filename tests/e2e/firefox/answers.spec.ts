import { expect, test } from '../../support/firefox';
import { stored } from '../../support/screens';

/** Whether an item is in the menu of the toolbar icon: no browser lists them, but only one that is there can be changed. */
const hasItem = (id: string) => `browser.contextMenus.update('${id}', { enabled: true }).then(() => true, () => false)`;

test('the toolbar icon’s menu is there, and follows what a person says', async ({ limber }) => {
  const page = await limber.open('popup.html');
  await expect.poll(() => page.evaluate(hasItem('moved'))).toBe(true);
  await expect.poll(() => page.evaluate(hasItem('sitting'))).toBe(false);
  await limber.seed(page, stored(Date.now(), {}));
  await limber.press(page, 'I’m standing');
  await expect.poll(() => page.evaluate(hasItem('sitting'))).toBe(true);
  await expect.poll(() => page.evaluate(hasItem('standing'))).toBe(false);
});

test('every key is offered, and none is set', async ({ limber }) => {
  const page = await limber.open('options.html');
  const commands = (await page.evaluate('browser.commands.getAll()')) as { name: string; shortcut: string }[];
  expect(commands.map(({ name }) => name)).toContain('standing');
  expect(commands.filter(({ name, shortcut }) => !name.startsWith('_') && shortcut)).toEqual([]);
});

test.describe('with a Firefox that asks nobody', () => {
  // Nobody can click the browser's own question in a test; Firefox has a switch for that, Limber has not.
  test.use({ prefs: { 'extensions.webextOptionalPermissionPrompts': false } });

  test('meeting sites are allowed by a click in the settings, and taken back by another', async ({ limber }) => {
    const page = await limber.open('options.html');
    const origins = async () =>
      ((await page.evaluate('browser.permissions.getAll()')) as { origins: string[] }).origins;
    expect(await origins()).toEqual([]);
    await limber.press(page, 'Let Limber see meeting pages');
    await expect.poll(origins).toContain('https://meet.google.com/*');
    await limber.press(page, 'Take this back');
    await expect.poll(origins).toEqual([]);
  });
});
