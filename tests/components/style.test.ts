import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const folder = join(import.meta.dirname, '../../components');
const sheets = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.css'));

/** The conditions of a sheet's media queries; each of a list is one. */
const conditions = sheets.flatMap((file) =>
  [...readFileSync(join(folder, file), 'utf8').matchAll(/@media ([^{]+) \{/g)].flatMap(([, list = '']) =>
    list.split(', ').map((condition) => `${file}: ${condition}`),
  ),
);

/** As wide as `.app` makes a popup, in px; nothing in it changes that. */
const popup = /inline-size: (\d+)px/.exec(readFileSync(join(folder, 'style/app.css'), 'utf8'))?.[1];

test('what is in a toolbar popup never depends on how high it has become by what is in it', () => {
  const byHeight = conditions.filter((condition) => /height/.test(condition));
  expect(byHeight.length).toBeGreaterThan(0);
  for (const condition of byHeight) {
    const widths = [...condition.matchAll(/(max|min)-width: (\d+)(px|rem)/g)];
    const holds = widths.map(([, bound, size, unit]) => {
      const px = Number(size) * (unit === 'rem' ? 16 : 1);
      return bound === 'max' ? Number(popup) <= px : Number(popup) >= px;
    });
    expect(holds, condition).not.toEqual([]);
    expect(holds, condition).not.toContain(true);
  }
});
