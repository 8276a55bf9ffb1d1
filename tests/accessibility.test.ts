import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

/** How many criteria of WCAG 2.2 each guideline has, those of level AAA with them. */
const inGuideline: Readonly<Record<string, number>> = {
  '1.1': 1,
  '1.2': 9,
  '1.3': 6,
  '1.4': 13,
  '2.1': 4,
  '2.2': 6,
  '2.3': 3,
  '2.4': 13,
  '2.5': 8,
  '3.1': 6,
  '3.2': 6,
  '3.3': 9,
  '4.1': 3,
};

/** What is only asked for at level AAA, or no longer. */
const beyond = new Set([
  ...['1.2.6', '1.2.7', '1.2.8', '1.2.9', '1.3.6', '1.4.6', '1.4.7', '1.4.8', '1.4.9', '2.1.3', '2.2.3', '2.2.4'],
  ...['2.2.5', '2.2.6', '2.3.2', '2.3.3', '2.4.8', '2.4.9', '2.4.10', '2.4.12', '2.4.13', '2.5.5', '2.5.6', '3.1.3'],
  ...['3.1.4', '3.1.5', '3.1.6', '3.2.5', '3.3.5', '3.3.6', '3.3.9', '4.1.1'],
]);

const criteria = Object.entries(inGuideline)
  .flatMap(([guideline, count]) => Array.from({ length: count }, (_, number) => `${guideline}.${number + 1}`))
  .filter((number) => !beyond.has(number));

const rows = [...read('docs/accessibility.md').matchAll(/^\| (\d\.\d\.\d+) +\|(.*)\|$/gm)].map(
  ([, number = '', rest = '']) => {
    const [name = '', level = '', how = '', checked = ''] = rest.split(' | ').map((cell) => cell.trim());
    return { number, name, level, how, checked };
  },
);

describe('the statement on accessibility', () => {
  test('has every criterion of levels A and AA once, in their order', () => {
    expect(criteria).toHaveLength(55);
    expect(rows.map(({ number }) => number)).toEqual(criteria);
  });

  test('says of each how it is met and how that was checked', () => {
    const empty = rows.filter(({ level, how, checked }) => !/^AA?$/.test(level) || how === '' || checked === '');
    expect(empty).toEqual([]);
    const unchecked = rows.filter(({ checked }) => !/`tests\/|by hand: /.test(checked));
    expect(unchecked).toEqual([]);
  });

  test('names only tests that are there', () => {
    const named = new Set(
      rows.flatMap(({ checked }) => [...checked.matchAll(/`(tests\/[^`]+)`/g)].map(([, path = '']) => path)),
    );
    expect(named.size).toBeGreaterThan(15);
    expect([...named].filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  test('is linked from the page that people come to first', () => {
    expect(read('README.md')).toContain('(docs/accessibility.md)');
  });
});

describe('what the statement says that there is none of', () => {
  const files = readdirSync(join(root, 'components'), { recursive: true, encoding: 'utf8' }).map((file) =>
    join('components', file),
  );
  const markup = files.filter((file) => file.endsWith('.tsx'));
  const sheets = files.filter((file) => file.endsWith('.css'));
  const having = (among: readonly string[], what: RegExp) => among.filter((file) => what.test(read(file)));

  test('no player, and no image file but the icon', () => {
    expect(having(markup, /<(?:audio|video|img(?![^>]*src="\/icons\/)|picture|object|embed|canvas|iframe)\b/)).toEqual(
      [],
    );
    expect(having(sheets, /url\((?!["']?#)/)).toEqual([]);
  });

  test('nothing acts on the press itself, is dragged, swiped, or follows how a device is held', () => {
    expect(
      having(markup, /\bon(?:PointerDown|MouseDown|TouchStart|PointerMove|MouseMove|TouchMove|Drag\w*)=|\bdraggable\b/),
    ).toEqual([]);
    expect(
      having(
        [...markup, ...files.filter((file) => file.endsWith('.ts'))],
        /devicemotion|deviceorientation|screen\.orientation/,
      ),
    ).toEqual([]);
    expect(having(sheets, /orientation\s*:/)).toEqual([]);
  });

  test('nothing appears because it is hovered or focused, and no animation is repeated', () => {
    expect(having(markup, /\bon(?:MouseEnter|MouseOver|PointerEnter|PointerOver)=/)).toEqual([]);
    expect(having(sheets, /:(?:hover|focus)[^{]*\{[^}]*(?:display|visibility|content)\s*:/)).toEqual([]);
    expect(having(sheets, /animation[^;]*\binfinite\b|animation-iteration-count/)).toEqual([]);
  });
});
