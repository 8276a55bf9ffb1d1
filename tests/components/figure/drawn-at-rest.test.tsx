// @vitest-environment happy-dom
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type ComponentChild, render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { LanguageProvider } from '../../../components/context/words';
import { drawnAtRest } from '../../../components/figure/drawn-at-rest';
import { Figure } from '../../../components/figure/Figure';
import { RestingPerson } from '../../../components/figure/RestingPerson';
import { LookContext } from '../../../components/figure/scene/look';
import { defaultSettings } from '../../../lib/core/state/settings';
import { english } from '../../../lib/i18n/english';
import { createLanguage } from '../../../lib/i18n/language';

const file = resolve(import.meta.dirname, '../../../components/figure/drawn-at-rest.ts');
const language = createLanguage('en-GB', async () => [], english);

afterEach(() => document.body.replaceChildren());

/** The picture as it stands in the document, without its own id. */
function drawn(picture: ComponentChild): Element {
  const root = document.body.appendChild(document.createElement('div'));
  render(
    <LanguageProvider value={language}>
      <LookContext.Provider value={defaultSettings}>{picture}</LookContext.Provider>
    </LanguageProvider>,
    root,
  );
  return root.querySelector('svg') as Element;
}

/** The shapes in a picture, to a hundredth of a px. An element with nothing in it is written short. */
function shapesIn(svg: Element): string {
  const id = svg.getAttribute('aria-labelledby')?.replace(/-title$/, '') ?? '';
  const shapes = svg.querySelector(':scope > g')?.innerHTML ?? '';
  const rounded = shapes.replace(/\d+\.\d{3,}/g, (each) => `${Number(Number(each).toFixed(2))}`);
  return rounded.replaceAll(`${id}-`, 'rest-').replace(/><\/\w+>/g, (end) => (end === '></g>' ? end : '/>'));
}

const atRest = <Figure pose="rest" side={null} still />;

if (process.env.DRAW === 'yes') {
  const source = readFileSync(file, 'utf8');
  writeFileSync(
    file,
    source.replace(/(drawnAtRest =\s*')[^']*/, (_, start: string) => start + shapesIn(drawn(atRest))),
  );
}

test('somebody at rest is as the figure draws them now', () => {
  const shapes = shapesIn(drawn(atRest));
  expect(shapes.length).toBeGreaterThan(500);
  // After a change of the drawing: DRAW=yes, and look at it.
  expect(drawnAtRest).toBe(shapes);
});

test('whoever reads the picture is told the same, and sees the same tones', () => {
  const outside = (svg: Element) =>
    ['class', 'data-skin', 'data-hair', 'viewBox', 'role'].map((name) => svg.getAttribute(name));
  const [resting, figure] = [drawn(<RestingPerson />), drawn(atRest)];
  expect(outside(resting)).toEqual(outside(figure));
  expect(resting.querySelector('title')?.textContent).toBe(figure.querySelector('title')?.textContent);
});
