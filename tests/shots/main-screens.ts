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

/** Saves a picture of the whole page in `.shots`. */
export const photograph = (page: Page, name: string) =>
  page.screenshot({ path: join('.shots', `${name}.png`), fullPage: true });
