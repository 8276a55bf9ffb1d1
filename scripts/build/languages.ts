// Which languages there are, and what is wrong in a translation.

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Catalogue, parts } from '../../lib/i18n/parts.ts';
import { isStale, progressOf, safetyInEnglish, textsToRead } from '../translate/progress.ts';
import { compileCatalogue, wordsOf } from './compile-messages.ts';
import { fileFor, manifestMessages } from './manifest-assets.ts';
import { type MessageFile, readMessages, type Words, wordsIn } from './message-files.ts';
import { valuesIn } from './message-values.ts';

/** Codes of the languages that have a folder of words, such as `['en', 'de']`. */
export function languageCodes(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
}

const inWords = (names: readonly string[]) => names.join(', ') || 'none';

/**
 * The mistakes in a translation, message by message. A missing message is no mistake: it stays English. Nor are other values
 * in one that is older than its English.
 */
export function mistakesIn(translation: MessageFile, english: MessageFile): readonly string[] {
  return Object.entries(translation).flatMap(([key, { message, area }]) => {
    const source = english[key];
    if (!source) return [`'${key}': English has no such message`];
    if (source.area !== area) return [`'${key}': belongs in ${source.area}.json, and not in ${area}.json`];
    const [wanted, found] = [inWords(valuesIn(source.message) ?? []), valuesIn(message)];
    if (found === null) return [`'${key}': cannot be read, look at its braces`];
    if (wanted === inWords(found) || isStale(key, translation, english)) return [];
    return [`'${key}': takes the values of English (${wanted}), and not others (${inWords(found)})`];
  });
}

/** The texts of a language in the order of the English ones; 0 stands for one that is read in English. */
function catalogueOf(texts: Words, english: Words): Catalogue {
  const compiled = compileCatalogue(texts) as Readonly<Record<string, Catalogue[number]>>;
  return Object.entries(english).map(([key, text]) => (texts[key] === text ? 0 : (compiled[key] ?? 0)));
}

/**
 * Browsers in another region that read this language (LANG-1). A browser that is in "es-419" takes the words of "es" by itself.
 * One in "pt-PT" does not take those of "pt-BR", and its people would read of Limber, and how to start it, in English.
 */
const readElsewhere = (code: string, others: readonly string[]): readonly string[] =>
  code === 'pt-BR' && !others.includes('pt-PT') ? ['pt-PT'] : [];

/**
 * The compiled texts of each language except English, which is built in, a file for each part, and the texts that the browser
 * itself reads. A text that is not translated yet is in English.
 *
 * @throws Error that names each message that is wrong
 */
export function catalogues(folder: string) {
  const english = readMessages(join(folder, 'en'));
  const others = languageCodes(folder).filter((code) => code !== 'en');
  return others.flatMap((code) => {
    const translation = readMessages(join(folder, code));
    const mistakes = mistakesIn(translation, english);
    if (mistakes.length > 0) throw new Error(`lib/i18n/locales/${code}:\n  ${mistakes.join('\n  ')}`);
    const words = {
      ...wordsIn(textsToRead(translation, english)),
      // Said on the safety pages only while it is so.
      ...(safetyInEnglish(translation, english).length === 0 && { 'safety.someInEnglish': '' }),
    };
    const compiled = parts.map((part) => ({
      relativeDest: `locales/${code}/${part}.json`,
      contents: JSON.stringify(catalogueOf(words, wordsOf(part, wordsIn(english)))),
    }));
    const own = manifestMessages(code, words);
    return [...compiled, own, ...readElsewhere(code, others).map((name) => ({ ...own, relativeDest: fileFor(name) }))];
  });
}

/** Lines for each language that is not up to date: what its readers see in English, and what is older than English. */
export function stillEnglish(folder: string): readonly string[] {
  const english = readMessages(join(folder, 'en'));
  return languageCodes(folder).flatMap((code) => {
    const translation = readMessages(join(folder, code));
    const { missing, stale } = progressOf(translation, english);
    const toRead = textsToRead(translation, english);
    const old = stale.filter((key) => toRead[key] !== english[key]);
    const inEnglish = [...missing, ...stale.filter((key) => !old.includes(key))];
    return [
      ...(code !== 'en' && inEnglish.length > 0 ? [`${code}: in English: ${inEnglish.join(', ')}`] : []),
      ...(old.length > 0 ? [`${code}: older than English: ${old.join(', ')}`] : []),
    ];
  });
}
