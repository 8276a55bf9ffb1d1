// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { type ComponentChild, render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { Failed } from '../../../components/app/Failed';
import { Loading } from '../../../components/app/Loading';
import { LanguageProvider } from '../../../components/context/words';
import { language } from '../../support/language';

afterEach(() => render(null, document.body));

const show = (page: ComponentChild) =>
  render(<LanguageProvider value={language}>{page}</LanguageProvider>, document.body);

const buttons = () => [...document.querySelectorAll('button')];
const press = (name: string) =>
  buttons()
    .find((each) => each.textContent === name)
    ?.click();

test('somebody whose storage cannot be read is told so, may try again, and may look whether Limber works', () => {
  const pressed: string[] = [];
  show(<Failed onTryAgain={() => pressed.push('again')} onSettings={() => pressed.push('settings')} />);
  expect(document.querySelector('[role="alert"] h1')?.textContent).toBe(language.t('page.failed.title'));
  expect(document.querySelectorAll('button.primary')).toHaveLength(1);
  press(language.t('page.tryAgain'));
  press(language.t('working.title'));
  expect(pressed).toEqual(['again', 'settings']);
});

test('where the settings are what could not be read, no button leads to them', () => {
  show(<Failed onTryAgain={() => undefined} />);
  expect(buttons().map((each) => each.textContent)).toEqual([language.t('page.tryAgain')]);
});

/** The boxes of the first screen that keep its places, as they lie in each other. */
const placesIn = (root: ParentNode) =>
  [
    '.screen.now > header > .now-name',
    '.now-tools.now-place > .icon-button',
    '.now-glance > .now-ring > .ring-now',
  ].map((place) => root.querySelector(place) !== null);

test('a popup whose storage is slow keeps the places of its first paint', () => {
  const firstPaint = document.createElement('template');
  firstPaint.innerHTML = /<body>(.*?)<script/s.exec(readFileSync('entrypoints/popup/index.html', 'utf8'))?.[1] ?? '';
  show(<Loading />);
  expect(placesIn(firstPaint.content)).toEqual([true, true, true]);
  expect(placesIn(document)).toEqual([true, true, true]);
  expect(document.querySelector('.now-glance [role="status"]')?.textContent).toBe(language.t('page.loading'));
});
