import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const folder = join(import.meta.dirname, '../../components');
const read = (file: string) => readFileSync(join(folder, file), 'utf8').replace(/\/\*.*?\*\//gs, '');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));
// The drawn person has skin and hair; all of their colours are in one folder.
const filesOf = (end: string) => files.filter((file) => file.endsWith(end) && !file.startsWith('figure/'));
const ofFigure = files.filter((file) => file.endsWith('.css') && file.startsWith('figure/'));

const tokens = read('style/tokens.css');
const sheets = filesOf('.css').filter((file) => file !== 'style/tokens.css');

/** What each declaration of a sheet sets. A condition in brackets is none. */
const declarations = sheets.flatMap((file) =>
  [...read(file).matchAll(/^\s*(-?[a-z][\w-]*):\s*([^;{}]+);/gm)].map(([, name = '', value = '']) => ({
    file,
    name,
    value: value.replace(/\s+/g, ' '),
  })),
);

const told = ({ file, name, value }: (typeof declarations)[number]) => `${file}: ${name}: ${value}`;

describe('whatever a screen looks like', () => {
  test('no colour is named past the tokens, but the system’s own where it has the say', () => {
    expect(declarations.length).toBeGreaterThan(300);
    const ours =
      /#[\da-f]{3,8}\b|\b(?:rgb|hsl|hwb|lab|lch|oklch|oklab|color|color-mix|light-dark)\(|\b(?:white|black|red|gr[ae]y)\b/i;
    const systems = /^(?:Canvas|CanvasText|Highlight|HighlightText|ButtonText|GrayText)$/;
    const coloured = declarations.filter(({ name }) =>
      /color|background|border|outline|fill|stroke$|shadow/.test(name),
    );
    expect(coloured.length).toBeGreaterThan(60);
    const words = (value: string) => value.replace(/(?:var|calc)\([^()]*(?:\([^()]*\)[^()]*)*\)/g, '').split(/[ ,]+/);
    const known = /^(?:|0|[\d.]+px|solid|dashed|none|inset|transparent|inherit|currentColor|auto|active)$/;
    const strange = coloured.filter(
      ({ value, name }) =>
        !/^(?:forced-color-adjust|border-radius|stroke-)/.test(name) &&
        (ours.test(value) || !words(value).every((word) => known.test(word) || systems.test(word))),
    );
    expect(strange.map(told)).toEqual([]);
  });

  test('every type size is one of five, with its own height of a line', () => {
    const wrong = declarations.filter(({ name, value }) => {
      if (name === 'font-size') return !/^var\(--text-[a-z]+\)$/.test(value);
      if (name === 'line-height') return !/^var\(--leading-[a-z]+\)$/.test(value);
      if (name === 'font-weight') return !/^var\(--weight-[a-z]+\)$/.test(value);
      return (
        name === 'font' &&
        !/^(?:inherit|var\(--text-body\) \/ var\(--leading-body\) system-ui, sans-serif)$/.test(value)
      );
    });
    expect(wrong.map(told)).toEqual([]);
  });

  test('every space is one of seven, and every corner one of three', () => {
    const space = /^(?:0|auto|var\(--space-\d+\)|calc\((?:-1 \* )?var\(--[\w-]+\)(?: [+-] var\(--[\w-]+\))*\)|1px)$/;
    const parts = (value: string) => value.match(/(?:calc|var)\((?:[^()]|\([^()]*\))*\)|\S+/g) ?? [];
    const wrong = declarations.filter(({ name, value }) => {
      if (/^(?:padding|margin|gap|row-gap|column-gap)/.test(name))
        return !parts(value).every((part) => space.test(part));
      if (name === 'border-radius') return !parts(value).every((part) => /^(?:0|var\(--radius-[a-z]+\))$/.test(part));
      return false;
    });
    expect(wrong.map(told)).toEqual([]);
  });

  test('what begins on the left begins on the right where people read that way', () => {
    const sided = declarations.filter(
      ({ name, value }) =>
        /(?:^|-)(?:left|right|top|bottom)$|^(?:width|height|(?:min|max)-(?:width|height))$/.test(name) ||
        (/^(?:text-align|float|clear)$/.test(name) && /left|right/.test(value)),
    );
    expect(sided.map(told)).toEqual([]);
  });

  test('no component sets a colour or a size by itself', () => {
    const setting = filesOf('.tsx').filter((file) => /\bstyle=|\.style\.|['"`]#[\da-f]{3,8}['"`]/i.test(read(file)));
    expect(setting).toEqual([]);
  });

  test('every token is used, and every one that is used is there', () => {
    const defined = new Set([...tokens.matchAll(/(--[\w-]+):/g)].map(([, name = '']) => name));
    const all = [...sheets, ...ofFigure].map(read).join() + tokens.replace(/--[\w-]+:/g, '');
    const used = new Set([...all.matchAll(/var\((--[\w-]+)/g)].map(([, name = '']) => name));
    expect([...used].filter((name) => !defined.has(name) && !name.startsWith('--figure-'))).toEqual([]);
    expect([...defined].filter((name) => !used.has(name) && !kept.has(name))).toEqual([]);
  });
});

/** Of a row of sizes that is only whole with them. */
const kept = new Set(['--space-32', '--space-48']);

const luminance = (hex: string) => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

/** WCAG's contrast of two colours, 1 to 21. */
const contrast = (one: string, other: string) => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

const coloursIn = (css: string, scheme: number) =>
  Object.fromEntries(
    [...css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(([, name, ...both]) => [name, both[scheme]]),
  );

const [usual = '', more = ''] = tokens.split('@media (prefers-contrast: more)');

describe.each([
  { scheme: 'light', at: 0 },
  { scheme: 'dark', at: 1 },
])('in the $scheme', ({ at }) => {
  const plain = coloursIn(usual, at);
  const strong = { ...plain, ...coloursIn(more.split('@media')[0] ?? '', at) };
  const pairs = [
    ['ink', 'ground'],
    ['ink', 'card'],
    ['ink', 'accent-soft'],
    ['ink', 'care-ground'],
    ['ink', 'stop-ground'],
    ['ink-soft', 'ground'],
    ['ink-soft', 'card'],
    ['accent', 'ground'],
    ['accent', 'card'],
    ['accent-ink', 'accent'],
    ['care', 'ground'],
    ['care', 'care-ground'],
    ['stop', 'ground'],
    ['stop', 'card'],
    ['stop', 'stop-ground'],
  ] as const;

  test.each(pairs)('%s on %s can be read: 4.5, and 7 for whoever asks for more', (one, other) => {
    expect(contrast(plain[one] ?? '', plain[other] ?? '')).toBeGreaterThanOrEqual(4.5);
    expect(contrast(strong[one] ?? '', strong[other] ?? '')).toBeGreaterThanOrEqual(7);
  });

  test.each(['ground', 'card'])('what can be pressed has an edge that is seen on the %s: 3, and 7', (under) => {
    expect(contrast(plain.edge ?? '', plain[under] ?? '')).toBeGreaterThanOrEqual(3);
    expect(contrast(strong.edge ?? '', strong[under] ?? '')).toBeGreaterThanOrEqual(7);
  });
});
