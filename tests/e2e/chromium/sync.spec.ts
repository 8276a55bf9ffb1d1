import { expect, test } from '../../support/chromium';
import { stored } from '../../support/screens';

test('settings that a person keeps the same go into the browser’s own area, and what comes there counts', async ({
  limber,
}) => {
  await limber.seed(stored(Date.now(), {}));
  const page = await limber.open('options.html');
  const area = () => limber.worker.evaluate(() => chrome.storage.sync.get());
  await page.getByRole('radio', { name: /^Often/ }).check();
  await expect.poll(async () => (await limber.stored()).settings).toMatchObject({ shortBreakEveryMinutes: 20 });
  expect(await area(), 'nothing before it is switched on').toEqual({});

  await page.getByRole('checkbox', { name: 'Keep my settings the same' }).check();
  await expect(page.getByText('On. A change here')).toBeVisible();
  await expect.poll(area, { timeout: 15_000 }).toMatchObject({ 'setting.shortBreakEveryMinutes': { value: 20 } });

  const at = Date.now();
  const items = { 'setting.voice': { value: true, at, by: 'other-computer' } };
  await limber.worker.evaluate((all) => chrome.storage.sync.set(all), items);
  await expect.poll(async () => (await limber.stored()).settings).toMatchObject({ voice: true });
});
