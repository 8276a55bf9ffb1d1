import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { compileCatalogue } from './compile-messages.ts';
import { manifestMessages } from './manifest-assets.ts';
import { type MessageFile, readMessages, wordsIn } from './message-files.ts';
import { valuesIn } from './message-values.ts';

/** Codes of the languages that have a folder of words, such as `['en', 'de']`. */
export function languageCodes(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
}

const inWords = (names: readonly string[]) => names.join(', ') || 'none';

/** The mistakes in a translation, message by message. A missing message is not a mistake: it stays English. */
export function mistakesIn(translation: MessageFile, english: MessageFile): readonly string[] {
  return Object.entries(translation).flatMap(([key, { message, area }]) => {
    const source = english[key];
    if (!source) return [`'${key}': English has no such message`];
    if (source.area !== area) return [`'${key}': belongs in ${source.area}.json, and not in ${area}.json`];
    const [wanted, found] = [inWords(valuesIn(source.message) ?? []), valuesIn(message)];
    if (found === null) return [`'${key}': cannot be read, look at its braces`];
    if (wanted === inWords(found)) return [];
    return [`'${key}': takes the values of English (${wanted}), and not others (${inWords(found)})`];
  });
}

/**
 * The compiled texts of each language except English, which is built in, and the texts that the browser itself reads. A text
 * that is not translated yet is in English.
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
    const words = wordsIn({ ...english, ...translation });
    const compiled = { relativeDest: `locales/${code}.json`, contents: JSON.stringify(compileCatalogue(words)) };
    return [compiled, manifestMessages(code, words)];
  });
}

/** One line for each incomplete language: how many texts its readers see in English. */
export function stillEnglish(folder: string): readonly string[] {
  const english = readMessages(join(folder, 'en'));
  return languageCodes(folder).flatMap((code) => {
    const translation = readMessages(join(folder, code));
    const missing = Object.keys(english).filter((key) => !(key in translation));
    return missing.length > 0 ? [`${code}: still in English: ${missing.join(', ')}`] : [];
  });
}
