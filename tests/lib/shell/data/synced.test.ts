import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { State } from '../../../../lib/core/state/state';
import { MINUTE } from '../../../../lib/core/state/time';
import { COMPARED_APART } from '../../../../lib/shell/sync';
import { dataNow } from '../../../support/any-data';
import { Browser } from '../../../support/background';
import { dataPage, previewOf } from '../../../support/data-page';
import { passes, useTestTime } from '../../../support/test-time';

let browser: Browser;
const state = async (): Promise<State> => (await browser.page().read()).state;
const area = () => browser.platform.syncArea;
const fileOf = (settings: object) => JSON.stringify({ format: 'limber-export', version: 1, settings });

beforeEach(async () => {
  useTestTime(dataNow);
  browser = new Browser();
  browser.startsWorker();
  await passes(1000);
  await browser.page().send({ type: 'settingChanged', name: 'skipsADay', value: 4 });
  await browser.page().send({ type: 'syncSwitched', isOn: true, device: 'this-computer' });
  await passes(2 * COMPARED_APART);
  expect(area()).toMatchObject({ 'setting.skipsADay': { value: 4, by: 'this-computer' } });
});
afterEach(() => {
  browser.closes();
  vi.useRealTimers();
});

// SYNC-7
test('whoever deletes everything has no copy in the browser’s sync either, and sync is off from then on', async () => {
  const { data } = await dataPage(browser);
  await data.deleteEverything();
  expect(area()).toEqual({});
  expect((await state()).sync).toMatchObject({ isOn: false, device: null, stamps: {} });
  await browser.page().send({ type: 'settingChanged', name: 'skipsADay', value: 6 });
  await passes(10 * MINUTE);
  expect(area()).toEqual({});
});

test('what another computer then puts there again stays there, and changes nothing here', async () => {
  const { data } = await dataPage(browser);
  await data.deleteEverything();
  const theirs = { 'setting.skipsADay': { value: 9, at: Date.now(), by: 'other-computer' } };
  browser.platform.syncArea = theirs;
  await browser.tells('sync');
  await passes(MINUTE);
  expect((await state()).chosen).toEqual({});
  expect(area()).toEqual(theirs);
});

test('whoever takes the deletion back has sync on as before, and the copy is there again', async () => {
  const { data } = await dataPage(browser);
  const before = await state();
  await data.putBack(await data.deleteEverything());
  await passes(2 * COMPARED_APART);
  expect((await state()).sync).toEqual(before.sync);
  expect(area()).toMatchObject({ 'setting.skipsADay': { value: 4, by: 'this-computer' } });
});

// DATA-1
test('an exported file says nothing of sync: not that it is on, on which computer, or when anything was changed', async () => {
  const { data, saved } = await dataPage(browser);
  await data.exportEverything();
  const on = saved.text;
  expect(JSON.parse(on).settings).toEqual({ skipsADay: 4, version: 2 });
  for (const word of ['this-computer', 'sync', 'stamps', 'device']) expect(on).not.toContain(word);
  await browser.page().send({ type: 'syncSwitched', isOn: false, device: 'this-computer' });
  await data.exportEverything();
  expect(saved.text, 'the same bytes, whether it is on or off').toBe(on);
});

// SYNC-2
test('what a person imports, and takes back, goes to their other computers like any change', async () => {
  const { data } = await dataPage(browser);
  const done = await data.take(await previewOf(data, fileOf({ skipsADay: 7, snoozeMinutes: 9 })), 'merge');
  await passes(2 * COMPARED_APART);
  expect(area()).toMatchObject({
    'setting.skipsADay': { value: 7, by: 'this-computer' },
    'setting.snoozeMinutes': { value: 9, by: 'this-computer' },
  });
  await data.undo(done);
  await passes(2 * COMPARED_APART);
  expect(area()).toMatchObject({ 'setting.skipsADay': { value: 4 } });
  expect((area()['setting.snoozeMinutes'] as object) ?? {}, 'as by default again').not.toHaveProperty('value');
});
