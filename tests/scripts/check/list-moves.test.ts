import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { assertNamed, withMoves } from '../../../scripts/check/list-moves';

const content = join(import.meta.dirname, '../../../lib/content');
const source = readFileSync(join(content, 'catalogue.ts'), 'utf8');
const names = readdirSync(join(content, 'exercises')).map((file) => file.replace(/\.ts$/, ''));

test('a catalogue that has every move stays as it is', () => {
  expect(withMoves(source, names)).toBe(source);
});

test('a new move is imported, and its turn comes last', () => {
  const listed = withMoves(source, [...names, 'heel-slide']);
  const like = "import { sideBend } from './exercises/side-bend';\n";
  expect(source, 'as those that are there').toContain(like);
  expect(listed).toContain(like.replace('sideBend', 'heelSlide').replace('side-bend', 'heel-slide'));
  expect(listed).toContain('  heelSlide,\n] as const satisfies readonly Exercise[];');
  const lines = source.split('\n');
  expect(listed.split('\n').filter((line) => !lines.includes(line))).toHaveLength(2);
});

test('whoever gave a new move another name than its file has is told which name it needs', () => {
  const sources = names.map((name) => ({ name, source: readFileSync(join(content, `exercises/${name}.ts`), 'utf8') }));
  expect(() => assertNamed(sources)).not.toThrow();
  const misnamed = { name: 'heel-slide', source: 'export const slide = {};\nexport const heelSlides = {};\n' };
  expect(() => assertNamed([...sources, misnamed])).toThrow(/heel-slide\.ts has to export its move as "heelSlide"/);
});
