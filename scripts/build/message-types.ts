// Makes the types of the messages: each key, and the values that it takes.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { script } from '../run.ts';
import { englishWords, locales, type Words } from './message-files.ts';
import { valuesIn } from './message-values.ts';

/** The types of the English messages. The file is in the repository, so that an editor has it without a build. */
export const messageTypesFile = join(locales, 'en.d.ts');

/**
 * The source of that file: each key with the names of the values that its message takes. TypeScript reads a text in a JSON
 * file as a plain string and cannot find the names in it.
 *
 * @throws Error that names each message whose braces do not match
 */
export function messageTypes(words: Words): string {
  const broken = Object.keys(words).filter((key) => valuesIn(words[key] ?? '') === null);
  if (broken.length > 0)
    throw new Error(`lib/i18n/locales/en: cannot be read, look at their braces: ${broken.join(', ')}`);
  const lines = Object.entries(words).map(([key, text]) => {
    const names = (valuesIn(text) ?? []).map((name) => `'${name}'`);
    return `  '${key}': ${names.join(' | ') || 'never'};\n`;
  });
  return [
    '// Made from the words in `en` by `npm run fix`, and by each build. Do not change it by hand.\n\n',
    '/** Every message, with the names of the values that it takes. */\n',
    `export interface EnglishValues {\n${lines.join('')}}\n`,
  ].join('');
}

/** Writes the file if it is out of date. */
export function writeMessageTypes(): void {
  const source = messageTypes(englishWords());
  if (readFileSync(messageTypesFile, 'utf8') !== source) writeFileSync(messageTypesFile, source);
}

if (import.meta.main) await script(async () => writeMessageTypes());
