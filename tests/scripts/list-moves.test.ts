import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withMoves } from '../../scripts/list-moves';

const content = join(import.meta.dirname, '../../lib/content');
const source = readFileSync(join(content, 'catalogue.ts'), 'utf8');
const names = readdirSync(join(content, 'exercises')).map((file) => file.replace(/\.ts$/, ''));

test('a catalogue that has every move stays as it is', () => {
  expect(withMoves(source, names)).toBe(source);
});

test('a new move is imported, and its turn comes last', () => {
  const listed = withMoves(source, [...names, 'heel-slide']);
  expect(listed).toContain("import { heelSlide } from './exercises/heel-slide';\n");
  expect(listed).toContain('  heelSlide,\n] as const satisfies readonly Exercise[];');
  const lines = source.split('\n');
  expect(listed.split('\n').filter((line) => !lines.includes(line))).toHaveLength(2);
});
