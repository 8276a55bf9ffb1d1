import { expect, test } from 'vitest';
import { SECOND } from '../../../lib/core/state/time';
import { english } from '../../../lib/i18n/english';
import { createLanguage } from '../../../lib/i18n/language';
import { createClient } from '../../../lib/shell/client';
import { followSettings } from '../../../lib/shell/follow-settings';
import { FakeLedger } from '../../support/fake-ledger';
import { fakePagePlatform } from '../../support/fake-page-platform';
import { FakePlatform } from '../../support/fake-platform';
import { startWorker } from '../../support/worker';

const usual = { colours: 'system', textSize: 'normal', spacing: 'normal', language: 'en', direction: 'ltr' };

const spaced = (text: string | undefined) => text?.replaceAll(/\s/g, ' ');

// LOOK-1
test('whoever chooses a clock reads it at once on the icon, in its menu and in a page, and the browser’s own again after', async () => {
  const platform = new FakePlatform();
  const dispatch = startWorker(platform, new FakeLedger());
  const { environment, storage } = platform;
  const worn: unknown[] = [];
  const words = createLanguage('en-GB', async () => [], english);
  const pagePlatform = fakePagePlatform({ environment, storage, applyLook: (look) => worn.push(look) });
  const page = followSettings(createClient(pagePlatform), {
    language: words,
    platform: pagePlatform,
    pick: () => 'en',
  });
  /** What is read of a time: on the icon, in its menu, in a page. */
  const read = async () => {
    const deeds = platform.takeDeeds();
    const title = deeds.flatMap((deed) => (deed.did === 'title' ? [deed.text] : [])).at(-1);
    const menu = deeds.flatMap((deed) => (deed.did === 'menu' ? [deed.items] : [])).at(-1);
    // A page does not read again what it has just read.
    platform.now += 2 * SECOND;
    await page.read();
    const until = menu?.find(({ id }) => id === 'pauseUntilWorkday')?.title;
    return [title, until, words.time(platform.now, 'Europe/Berlin')].map(spaced);
  };
  await dispatch({ type: 'installed' });
  const before = await read();
  expect(before).toEqual([
    expect.stringMatching(/ \d{1,2}:\d\d$/),
    'Pause reminders until tomorrow 6:00',
    expect.stringMatching(/^\d{1,2}:\d\d$/),
  ]);
  await dispatch({ type: 'settingChanged', name: 'clock', value: '12' });
  expect(await read()).toEqual([
    expect.stringMatching(/ \d{1,2}:\d\d [ap]m$/),
    'Pause reminders until tomorrow 6:00 am',
    expect.stringMatching(/^\d{1,2}:\d\d [ap]m$/),
  ]);
  await dispatch({ type: 'settingChanged', name: 'clock', value: 'browser' });
  expect(await read()).toEqual(before);
  expect(worn.at(-1)).toEqual({ ...usual, isUsual: true });
  await dispatch({ type: 'settingChanged', name: 'textSize', value: 'large' });
  await read();
  expect(worn.at(-1)).toEqual({ ...usual, textSize: 'large', isUsual: false });
});
