// The screens that are photographed in every setting.

import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type Screen, screens } from '../support/screens';

const names = [
  'now-checked',
  'now-moved',
  'due',
  'due-not-now-sheet',
  'guide-running',
  'rest',
  'done',
  'card-advice',
  'moves',
  'check-list-1',
  'today',
  'page-help',
  'settings',
  'settings-hours',
  'welcome-rhythm',
];

/** The screens that are photographed in every display setting. */
export const mainScreens: readonly Screen[] = screens.filter(({ name }) => names.includes(name));

/** Saves a picture of the whole page in `.shots`. The window grows to the page's height first, so that sticky bars are at its end. */
export async function photograph(page: Page, name: string): Promise<void> {
  const before = page.viewportSize();
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  if (before && height > before.height) await page.setViewportSize({ ...before, height });
  await page.screenshot({ path: join('.shots', `${name}.png`), fullPage: true });
  if (before) await page.setViewportSize(before);
}
