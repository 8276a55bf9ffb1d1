// Draws the icons that are shipped from the one drawing.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { iconSizes } from '../build/icons.ts';

const root = join(import.meta.dirname, '../..');

/** `assets/icon.svg` as a PNG, `size` px wide and high. */
export function drawnIcon(size: number): Uint8Array {
  const svg = readFileSync(join(root, 'assets/icon.svg'), 'utf8');
  return new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng();
}

export const iconFile = (size: number) => join(root, `public/icons/icon-${size}.png`);

// Part of `npm run fix`: after a change of the drawing, it draws the PNGs that are shipped.
if (import.meta.main) for (const size of iconSizes) writeFileSync(iconFile(size), drawnIcon(size));
