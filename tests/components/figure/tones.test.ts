import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { settingDefinitions } from '../../../lib/core/state/settings/definitions';

const folder = join(import.meta.dirname, '../../../components');
const [figure, tokens] = ['figure/figure.css', 'style/tokens.css'].map((file) =>
  readFileSync(join(folder, file), 'utf8'),
);

type Scheme = 'light' | 'dark';

/** The value of a custom property within the first block that comes after `block`. */
function toneOf(css: string | undefined, block: string, name: string, scheme: Scheme): string {
  const after = css?.slice(css.indexOf(block)) ?? '';
  const value = new RegExp(`${name}: ([^;]+);`).exec(after)?.[1] ?? '';
  const both = /light-dark\((#\w+), (#\w+)\)/.exec(value);
  return both?.[scheme === 'light' ? 1 : 2] ?? value;
}

/** Relative luminance, as WCAG has it. */
function luminance(colour: string): number {
  expect(colour).toMatch(/^#[0-9a-f]{6}$/);
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((i) => {
    const c = Number.parseInt(colour.slice(i, i + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}

const dark = toneOf(tokens, ':root {', '--card', 'dark');
const hair = (tone: string, scheme: Scheme, name = '--figure-hair') =>
  toneOf(figure, `[data-hair="${tone}"]`, name, scheme);
const skin = (tone: string, scheme: Scheme) => toneOf(figure, `[data-skin="${tone}"]`, '--figure-skin', scheme);
const { skinTone, hairTone } = settingDefinitions;

describe('the person in the dark', () => {
  it.each(hairTone.choices)(
    'has the same %s hair as in the light, with a rim that stands out from the ground',
    (tone) => {
      expect(hair(tone, 'dark')).toBe(hair(tone, 'light'));
      expect(contrast(hair(tone, 'dark', '--figure-hair-rim'), dark)).toBeGreaterThan(3);
    },
  );

  it('is not bald from behind: hair and skin as they come stand apart', () => {
    for (const scheme of ['light', 'dark'] as const) {
      expect(contrast(hair(hairTone.byDefault, scheme), skin(skinTone.byDefault, scheme))).toBeGreaterThan(3);
    }
  });

  it('has dark shoes with a rim that stands out, and not white ones', () => {
    expect(luminance(toneOf(figure, '.figure {', '--figure-shoe', 'dark'))).toBeLessThan(0.1);
    expect(contrast(toneOf(figure, '.figure {', '--figure-shoe-rim', 'dark'), dark)).toBeGreaterThan(3);
  });
});
