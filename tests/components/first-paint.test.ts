import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isFirstKey } from '../../lib/i18n/first-words';

const root = resolve(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const bodyOf = (page: string) => /<body>(.*?)<script/s.exec(read(`entrypoints/${page}/index.html`))?.[1] ?? '';

describe.each(['popup', 'sidepanel'])('the first paint of the %s', (page) => {
  const body = bodyOf(page);

  test('keeps places in the shapes of the screen that comes: no class in it is unknown to every sheet', () => {
    const sheets = readdirSync(join(root, 'components'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.css'))
      .map((file) => read(join('components', file)))
      .join('\n');
    const classes = [...body.matchAll(/class="([^"]+)"/g)].flatMap(([, names = '']) => names.split(' '));
    expect(classes.length).toBeGreaterThan(5);
    expect(classes.filter((name) => !new RegExp(`\\.${name}\\b`).test(sheets))).toEqual([]);
  });

  test('has a place for what is looked for first, with nothing in it yet', () => {
    expect(body).toMatch(/<h1><\/h1>\s*<p[^>]*now-soon[^>]*><\/p>\s*<p[^>]*><\/p>/);
  });
});

test('popup and side panel begin alike', () => {
  expect(bodyOf('sidepanel').replace(' roomy', '')).toBe(bodyOf('popup'));
});

test('all that the first look may say is in its words', () => {
  const said = [...read('components/screens/status-text.ts').matchAll(/'((?:now|status|due)\.\w+)'/g)].map(
    ([, key = '']) => key,
  );
  expect(said.length).toBeGreaterThan(10);
  expect(said.filter((key) => !isFirstKey(key))).toEqual([]);
});
