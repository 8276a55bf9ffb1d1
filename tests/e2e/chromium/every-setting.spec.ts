import { definitionOf, settingNames } from '../../../lib/core/state/settings';
import { expect, screenTest as test } from '../../support/chromium';
import { stored } from '../../support/screens';
import { allSwitchesOn, writtenOn, writtenOnControls } from '../../support/setting-words';

test('each setting is on the settings page once, in the order in which they are defined', async ({ limber }) => {
  await limber.seed({ ...stored(Date.now(), {}), settings: allSwitchesOn });
  const page = await limber.open('options.html');
  await expect(page.getByLabel(writtenOn('waitForPause'))).toBeChecked();
  // Chromium does not tell of calls and shared screens by itself.
  const expected = settingNames.filter((name) => !definitionOf(name).onlyIfSharingIsSeen).map(writtenOn);
  const written = await page.evaluate(writtenOnControls);
  expect(written.filter((each) => settingNames.some((name) => writtenOn(name) === each))).toEqual(expected);
});
