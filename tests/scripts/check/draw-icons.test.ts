import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { iconSizes } from '../../../scripts/build/icons';
import { drawnIcon, iconFile } from '../../../scripts/check/draw-icons';

test.each(iconSizes)(
  'the icon of %i px that is shipped is the one that is drawn; if not, run `npm run fix`',
  (size) => {
    expect(Buffer.compare(readFileSync(iconFile(size)), drawnIcon(size))).toBe(0);
  },
);
