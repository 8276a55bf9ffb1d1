import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Two texts of the message files with a space between them, which Japanese and Chinese do not write. */
const besideEachOther = /\{t\([^{}]*\)\} \{|` \$\{t\(/;

test('no component puts a space of its own between two sentences', () => {
  const files = globSync('components/**/*.tsx');
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter((file) => besideEachOther.test(readFileSync(file, 'utf8')))).toEqual([]);
});
