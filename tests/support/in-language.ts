// What a screen should look like in another language, and what is still English in it.

import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { languageCodes } from '../../scripts/build/languages';
import { locales, readMessages } from '../../scripts/build/message-files';
import { axe } from './axe';
import { expect, type Limber } from './chromium';
import { textFaults, textsOf } from './text-faults';

/** Every language but English. */
export const otherLanguages = languageCodes(locales).filter((code) => code !== 'en');

/** What stands in Latin letters in every language: names, units, formats, keys of a keyboard. */
const names =
  /^(?:Limber|Chrome|Edge|Firefox|Chromium|Esc|CSV|JSON|Ctrl|Alt|Shift|F11|[A-Z]|\d[\d.:,/\s]*(?:px|s|min|h|hr|sec|%|AM|PM|am|pm)?)$/;

const hasEnglishLetters = (text: string) => /[A-Za-z]{2}/.test(text);

/** A text with any value in place of each `{value}`. */
const patternOf = (message: string) =>
  new RegExp(`^${message.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{[^{}]*\}/g, '.+')}$`, 'u');

/** What a translation leaves as it is in English: "Pause" is French, too. */
function sameInBoth(code: string): (text: string) => boolean {
  const english = readMessages(join(locales, 'en'));
  const patterns = Object.entries(readMessages(join(locales, code))).flatMap(([key, { message }]) =>
    message === english[key]?.message && !message.includes('plural') ? [patternOf(message)] : [],
  );
  return (text) => patterns.some((pattern) => pattern.test(text));
}

/** Puts an open page into a language, by the setting that a person would change. */
export async function speak(page: Page, limber: Limber, code: string | null): Promise<void> {
  const { settings } = await limber.stored();
  // Nothing else of what is kept may change: a safety check that is open stays open.
  await limber.worker.evaluate((changed) => chrome.storage.local.set({ settings: changed }), {
    ...settings,
    language: code,
  });
  await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe(code ?? 'en');
  let before: string | null = '';
  // Words of a part that comes later are drawn when they are there.
  const isStill = async () => {
    const now = await page.locator('body').textContent();
    const isSame = now === before;
    before = now;
    return isSame;
  };
  await expect.poll(isStill, { intervals: [50, 50, 50, 100] }).toBe(true);
}

/** What is wrong with a page in a language: layout, direction, English that is left, what axe finds. `inEnglish`: its texts in English. */
export async function faultsIn(page: Page, code: string, inEnglish: readonly string[]): Promise<readonly string[]> {
  const direction = new Intl.Locale(code).getTextInfo?.().direction ?? 'ltr';
  const { lang, dir } = await page.evaluate(() => ({
    lang: document.documentElement.lang,
    dir: document.documentElement.dir,
  }));
  const wrongWay = lang === code && dir === direction ? [] : [`<html lang="${lang}" dir="${dir}">`];
  const texts = new Set(await textsOf(page));
  const allowed = sameInBoth(code);
  const left = inEnglish.filter(
    (text) => texts.has(text) && hasEnglishLetters(text) && !names.test(text) && !allowed(text),
  );
  return [...wrongWay, ...(await textFaults(page)), ...left.map((text) => `in English: ${text}`)];
}

/** What axe finds, in words. */
export const axeFaults = async (page: Page): Promise<readonly string[]> =>
  (await axe(page)).map(({ id, nodes }) => `axe, ${id}: ${nodes.map(({ html }) => html.slice(0, 80)).join(' | ')}`);
