import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'puppeteer-core';
import type { Reason } from '../../../lib/core/state/suppression';
import { expect, type FirefoxLimber, test } from '../../support/firefox';
import { passMinute } from '../../support/seed-and-look';
import { isFreeOf, isHeldBy, owed } from '../../support/signs';

// Made-up devices, allowed by themselves: there is nobody to answer Firefox's question.
test.use({
  prefs: {
    'media.navigator.streams.fake': true,
    'media.navigator.permission.fake': true,
    'media.navigator.permission.disabled': true,
    'media.getusermedia.browser.enabled': true,
    'permissions.default.microphone': 1,
    'permissions.default.camera': 1,
  },
});

/** A web page on this computer, which is where a page may ask for a microphone. */
async function withPage(use: (address: string) => Promise<void>): Promise<void> {
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html');
    response.end('<!doctype html><title>A meeting</title>');
  });
  await new Promise<void>((listening) => server.listen(0, 'localhost', listening));
  await use(`http://localhost:${(server.address() as AddressInfo).port}/`);
  await new Promise((closed) => {
    server.close(closed);
    server.closeAllConnections();
  });
}

const tracker = async (limber: FirefoxLimber, page: Page) => {
  const { tracker: stored } = await limber.stored(page);
  if (!stored) throw new Error('nothing is stored');
  return stored;
};

const isHeld = (limber: FirefoxLimber, page: Page, reason: Reason) => async () =>
  isHeldBy(reason)(await tracker(limber, page));

const isFree = (limber: FirefoxLimber, page: Page, reason: Reason) => async () =>
  isFreeOf(reason)(await tracker(limber, page));

const isSeen = (limber: FirefoxLimber, page: Page, reason: Reason) => async () =>
  !(await isFree(limber, page, reason)());

/** The number of the prompt that is said, or how it is put off. Without a desktop Firefox keeps no notification up. */
async function told(limber: FirefoxLimber, page: Page): Promise<number | string> {
  const { prompt } = await tracker(limber, page);
  return prompt.kind === 'up' ? prompt.number : prompt.kind;
}

/** As if the minute that follows a wait had passed. */
const aMinuteLater = (limber: FirefoxLimber, page: Page) =>
  passMinute(
    () => limber.stored(page),
    (items) => limber.seed(page, items),
    () => limber.ring(page),
  );

/** A page takes a device, and can let go of it. */
const takes = (page: Page, what: 'audio' | 'video') =>
  page.evaluate(
    `navigator.mediaDevices.getUserMedia({ ${what}: true }).then((stream) => { globalThis.stream = stream; })`,
  );
const mutes = (page: Page) => page.evaluate('void stream.getTracks().forEach((track) => { track.enabled = false; })');
const letsGo = (page: Page) => page.evaluate('void stream.getTracks().forEach((track) => track.stop())');

/**
 * A page shares what a tab shows: of what can be shared the one that needs no display. Firefox's other ways to it ask a person.
 */
const sharesScreen = (page: Page) =>
  page.evaluate(
    `navigator.mediaDevices.getUserMedia({ video: { mediaSource: 'browser' } }).then((stream) => { globalThis.stream = stream; })`,
  );

for (const [what, device] of [
  ['audio', 'microphone'],
  ['video', 'camera'],
] as const) {
  test(`a person whose ${device} a page uses is told when it has let go, with nothing allowed`, async ({ limber }) => {
    await withPage(async (address) => {
      const page = await limber.open('options.html');
      const meeting = await limber.visit(address);
      await takes(meeting, what);
      // Nobody rings: Firefox says that it was taken.
      await expect.poll(isSeen(limber, page, 'call')).toBe(true);
      await limber.seed(page, owed(Date.now()));
      await limber.ring(page);
      await expect.poll(isHeld(limber, page, 'call')).toBe(true);
      expect(await told(limber, page)).toBe('none');

      await mutes(meeting);
      await limber.ring(page);
      await expect.poll(isHeld(limber, page, 'call'), 'muted, it is a call still').toBe(true);

      await letsGo(meeting);
      // Nobody rings: Firefox says that it was let go.
      await expect.poll(isFree(limber, page, 'call')).toBe(true);
      await aMinuteLater(limber, page);
      await limber.ring(page);
      await expect.poll(() => told(limber, page)).toBe(1);
      expect(await page.evaluate('browser.permissions.getAll().then(({ origins }) => origins)')).toEqual([]);
    });
  });
}

test('a person who closes the tab of a call is told too, and a page of a call without devices is none', async ({
  limber,
}) => {
  await withPage(async (address) => {
    const page = await limber.open('options.html');
    const meeting = await limber.visit(address);
    await limber.visit(`${address}left-open`);
    await takes(meeting, 'audio');
    await expect.poll(isSeen(limber, page, 'call')).toBe(true);
    await limber.seed(page, owed(Date.now()));
    await limber.ring(page);
    await expect.poll(isHeld(limber, page, 'call')).toBe(true);
    await meeting.close();
    // Of a tab that closes Firefox says nothing; the minute does.
    await limber.ring(page);
    await expect.poll(isFree(limber, page, 'call')).toBe(true);
    await aMinuteLater(limber, page);
    await limber.ring(page);
    await expect.poll(() => told(limber, page)).toBe(1);
  });
});

test('a reminder goes when others begin to see the screen, and comes again when they see it no more', async ({
  limber,
}) => {
  await withPage(async (address) => {
    const page = await limber.open('options.html');
    const meeting = await limber.visit(address);
    await limber.seed(page, owed(Date.now(), { waitForCalls: false }));
    await limber.ring(page);
    await expect.poll(() => told(limber, page)).toBe(1);

    await sharesScreen(meeting);
    // Nobody rings.
    await expect.poll(() => told(limber, page)).toBe('snoozed');
    await expect.poll(isHeld(limber, page, 'screenShare')).toBe(true);
    const popup = await limber.open('popup.html');
    await expect.poll(() => limber.text(popup, 'h1')).toBe('Waiting: you are sharing your screen');

    await letsGo(meeting);
    await expect.poll(isFree(limber, page, 'screenShare')).toBe(true);
    await aMinuteLater(limber, page);
    await limber.ring(page);
    await expect.poll(() => told(limber, page)).toBe(2);
  });
});

test('the settings say that calls are seen, and have the switch for a shared screen', async ({ limber }) => {
  const page = await limber.open('options.html');
  await expect.poll(() => limber.text(page, 'main')).toContain('Wait while I share my screen');
  await expect
    .poll(() => limber.text(page, 'main'))
    .toContain('This browser says whether a tab uses the microphone or the camera');
  expect(await limber.text(page, 'main')).not.toContain('only on sites where you let Limber look');
});
