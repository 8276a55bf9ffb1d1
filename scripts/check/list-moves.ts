// Part of `npm run fix`: a new file of a move is added to the catalogue.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { script } from '../run.ts';

const content = join(import.meta.dirname, '../../lib/content');

/** `side-bend` is exported as `sideBend`. */
const exported = (name: string) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/**
 * The source of the catalogue with every move in it. A new move is imported and added at the end, from where a person may
 * move it. The order of the others stays.
 *
 * @param names of the moves' files, without their ending
 */
export function withMoves(source: string, names: readonly string[]): string {
  const missing = names.filter((name) => !source.includes(`'./exercises/${name}'`));
  const imports = missing.map((name) => `import { ${exported(name)} } from './exercises/${name}';\n`);
  const turns = missing.map((name) => `  ${exported(name)},\n`);
  return source
    .replace(/(?:^import .*\n)+/m, (known) => known + imports.join(''))
    .replace('] as const satisfies readonly Exercise[];', (end) => turns.join('') + end);
}

/** @throws Error that names the first file which does not export its own name, in camel case */
export function assertNamed(files: readonly { readonly name: string; readonly source: string }[]): void {
  for (const { name, source } of files) {
    if (new RegExp(`^export const ${exported(name)}\\b`, 'm').test(source)) continue;
    throw new Error(
      `lib/content/exercises/${name}.ts has to export its move as "${exported(name)}", which is its own name.`,
    );
  }
}

// Part of `npm run fix`. It runs first, and biome then sorts the imports.
if (import.meta.main) {
  const file = join(content, 'catalogue.ts');
  const names = readdirSync(join(content, 'exercises')).map((each) => each.replace(/\.ts$/, ''));
  await script(async () => {
    assertNamed(names.map((name) => ({ name, source: readFileSync(join(content, `exercises/${name}.ts`), 'utf8') })));
    const before = readFileSync(file, 'utf8');
    const after = withMoves(before, names);
    if (after === before) return;
    writeFileSync(file, after);
    console.log(
      'lib/content/catalogue.ts has the new move, last. Move it up to its turn: what is on the floor comes last.',
    );
  });
}
