// `npm run translate -- <language>`: what is left to do in a translation, with its files brought up to date.

import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { languageCodes, mistakesIn } from '../build/languages.ts';
import { areaFiles, locales, readMessages } from '../build/message-files.ts';
import { script } from '../run.ts';
import { notesOf } from './notes.ts';
import { progressOf } from './progress.ts';
import { asText, filesOf } from './skeleton.ts';

/**
 * The code as a folder has it: "pt-br" and "pt_BR" are "pt-BR".
 *
 * @throws Error if no language is written like that, or if it is English
 */
export function codeOf(typed: string): string {
  const wanted = typed.replaceAll('_', '-');
  const tags = (() => {
    try {
      return Intl.getCanonicalLocales(wanted);
    } catch {
      return [];
    }
  })();
  const [code] = tags;
  const name = code && new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(code);
  if (!code || !name)
    throw new Error(`"${typed}" is the code of no language. Write for example: npm run translate -- sv`);
  if (code === 'en')
    throw new Error('English is where all others are translated from. Change lib/i18n/locales/en itself.');
  return code;
}

const inLines = (title: string, keys: readonly string[]) =>
  keys.length === 0 ? [] : [`${title} (${keys.length}):`, ...keys.map((key) => `  ${key}`)];

/**
 * Brings the files of a language up to date, and says what is left to do in it.
 *
 * @param folder that has a folder for each language
 * @throws Error that names a file which is no JSON, or has a key twice
 */
export function translate(code: string, folder = locales): string {
  const own = join(folder, code);
  const isNew = !existsSync(own);
  mkdirSync(own, { recursive: true });
  const english = readMessages(join(folder, 'en'));
  const translation = readMessages(own);
  const { missing, stale, unused } = progressOf(translation, english);
  const mistakes = mistakesIn(translation, english).filter(
    (line) => !unused.some((key) => line.startsWith(`'${key}'`)),
  );
  // What is in a file that it does not belong in would be there twice; it is named first, and nothing is written.
  if (mistakes.length === 0) {
    for (const [area, entries] of Object.entries(filesOf(translation, english))) {
      const file = join(own, `${area}.json`);
      const text = asText(entries);
      if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileSync(file, text);
    }
    // A file that English does not have: all that is in it was named as taken out.
    for (const file of areaFiles(own)) if (!existsSync(join(folder, 'en', basename(file)))) rmSync(file);
    if (!existsSync(join(own, 'notes.md'))) writeFileSync(join(own, 'notes.md'), notesOf(code));
  }
  const total = Object.keys(english).length;
  return [
    `${code}: ${total - missing.length} of ${total} messages are translated.`,
    ...(isNew ? [`A new folder: lib/i18n/locales/${code}. Begin with notes.md in it.`] : []),
    ...inLines('Wrong, nothing was written until they are mended', mistakes),
    ...inLines('Missing: write "message"', missing),
    ...inLines('English has changed: mend "message", then put "englishNow" in place of "english"', stale),
    ...inLines(
      'English has no such message, taken out',
      unused.map((key) => `${key}: ${translation[key]?.message}`),
    ),
    ...(missing.length + stale.length + mistakes.length === 0 ? ['Nothing is left to do. Thank you.'] : []),
  ].join('\n');
}

if (import.meta.main) {
  await script(async () => {
    const [typed] = process.argv.slice(2);
    const known = languageCodes(locales).filter((code) => code !== 'en');
    if (typed) console.log(translate(codeOf(typed)));
    else console.log(`Which language? npm run translate -- <code>\nThere are: ${known.join(', ') || 'none yet'}`);
  });
}
