import { meetingSites } from '../../../lib/platform/meeting-sites';
import { expect, type Limber, test } from '../../support/chromium';
import {
  aMinuteLater,
  isFreeOf,
  isHeldBy,
  openMeeting,
  owed,
  promptsUp,
  ring,
  sayYesTo,
  until,
} from '../../support/signs';

const origins = meetingSites.flatMap((site) => [...site.origins]);
const room = 'https://meet.google.com/abc-defg-hij';
const granted = (limber: Limber) => limber.worker.evaluate(async () => (await chrome.permissions.getAll()).origins);

test('installing warns of notifications and of nothing else', async ({ limber }) => {
  const page = await limber.open('options.html');
  const warnings = await page.evaluate(async () => {
    const manifest = await (await fetch('/manifest.json')).text();
    // A page has this without a permission.
    return chrome.management.getPermissionWarningsByManifest(manifest);
  });
  expect(warnings).toEqual(['Display notifications']);
});

// WAIT-18
test('before the person allows it no meeting site is seen, even in a call', async ({ limber }) => {
  expect(await granted(limber)).toEqual([]);
  await openMeeting(limber, room);
  await limber.seed(owed(Date.now()));
  await ring(limber);
  await expect.poll(() => promptsUp(limber)).toEqual(['prompt-1-once']);
});

test('a person in a call is told when the call is over, once they have allowed meeting sites', async ({ limber }) => {
  await sayYesTo(limber, origins);
  const settings = await limber.open('options.html');
  await settings.getByRole('button', { name: 'Let Limber see meeting pages' }).click();
  await expect(settings.getByText(/^Allowed: Google Meet, Zoom/)).toBeVisible();
  expect((await granted(limber))?.toSorted()).toEqual(origins.toSorted());

  const call = await openMeeting(limber, room);
  await limber.seed(owed(Date.now()));
  await ring(limber);
  await until(limber, isHeldBy('call'));
  expect(await promptsUp(limber)).toEqual([]);
  const popup = await limber.open('popup.html');
  await expect(popup.getByRole('heading', { level: 1 })).toHaveText('Waiting: you seem to be in a call');

  await call.close();
  await ring(limber);
  await until(limber, isFreeOf('call'));
  await aMinuteLater(limber);
  await ring(limber);
  await expect.poll(() => promptsUp(limber)).toEqual(['prompt-1-once']);
});

test('a person who takes it back in the middle of a call is told as anybody is', async ({ limber }) => {
  await sayYesTo(limber, origins);
  const settings = await limber.open('options.html');
  await settings.getByRole('button', { name: 'Let Limber see meeting pages' }).click();
  await openMeeting(limber, room);
  await limber.seed(owed(Date.now()));
  await ring(limber);
  await until(limber, isHeldBy('call'));

  await settings.getByRole('button', { name: 'Take this back' }).click();
  await expect(settings.getByText('Not allowed yet.')).toBeVisible();
  // Nobody rings: the browser says that it was taken back.
  await until(limber, isFreeOf('call'));
  expect(await granted(limber)).toEqual([]);
  await aMinuteLater(limber);
  await ring(limber);
  await expect.poll(() => promptsUp(limber)).toEqual(['prompt-1-once']);
});

test('where the browser does not tell of a microphone or a screen nothing is held, and there is no switch for it', async ({
  limber,
}) => {
  const asked = await limber.worker.evaluate(async () => {
    const ask = async (query: object) => chrome.tabs.query(query);
    return ask({ microphone: true }).then(
      () => 'answered',
      (error: unknown) => String(error),
    );
  });
  expect(asked).toContain('Unexpected property');
  expect(await limber.worker.evaluate(() => chrome.tabs.onUpdated.hasListeners())).toBe(false);
  await limber.seed(owed(Date.now()));
  await ring(limber);
  await expect.poll(() => promptsUp(limber)).toEqual(['prompt-1-once']);
  const settings = await limber.open('options.html');
  await expect(settings.getByRole('checkbox', { name: 'Wait while I’m in a call' })).toBeVisible();
  await expect(settings.getByRole('checkbox', { name: 'Wait while I share my screen' })).toHaveCount(0);
  await expect(settings.getByText('only on sites where you let Limber look')).toBeVisible();
});
