import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const folder = join(import.meta.dirname, '../../components');
const sheets = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.css'));

/** The conditions of a sheet's media queries; each of a list is one. */
const conditions = sheets.flatMap((file) =>
  [...readFileSync(join(folder, file), 'utf8').matchAll(/@media ([^{]+) \{/g)].flatMap(([, list = '']) =>
    list.split(', ').map((condition) => `${file}: ${condition}`),
  ),
);

/** As wide as `.app` makes a popup, in px; nothing in it changes that. */
const popup = /inline-size: (\d+)px/.exec(readFileSync(join(folder, 'app/App.css'), 'utf8'))?.[1];

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

/** Comments away, so that nothing in them counts. */
const read = (file: string) => readFileSync(join(folder, file), 'utf8').replace(/\/\*.*?\*\//gs, '');
const own = sheets.filter((file) => !file.startsWith('style'));

describe('whoever looks for the style of something', () => {
  test('finds it in the sheet beside it, in the layer of its room: one room goes over those below it', () => {
    const order = /@layer ([^;{]+);/.exec(read('style/tokens.css'))?.[1]?.split(', ') ?? [];
    expect(order[0]).toBe('base');
    for (const file of own) {
      const room = file.split(/[\\/]/)[0];
      expect(order, file).toContain(room);
      expect(read(file).trim(), file).toMatch(new RegExp(`^@layer ${room} \\{[^]*\\}$`));
    }
  });

  test('finds it in one sheet: no two of a room style a class of the same name', () => {
    const shared = sheets
      .filter((file) => !own.includes(file))
      .flatMap((file) => [...read(file).matchAll(/\.([a-z][\w-]*)/g)].map(([, name]) => name));
    const homes = new Map<string, string[]>();
    for (const file of own) {
      const room = file.split(/[\\/]/)[0];
      for (const name of new Set([...read(file).matchAll(/(?<!\d)\.([a-z][\w-]*)/g)].map(([, name]) => name))) {
        if (!shared.includes(name)) homes.set(`${room} .${name}`, [...(homes.get(`${room} .${name}`) ?? []), file]);
      }
    }
    expect(homes.size).toBeGreaterThan(100);
    const surfaces = /\.(app|roomy|figure)$/;
    expect([...homes].filter(([name, files]) => files.length > 1 && !surfaces.test(name))).toEqual([]);
  });
});
