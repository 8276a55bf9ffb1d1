import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type CompiledMessage, compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import { compileCatalogue } from './compile-messages.ts';
import { manifestMessages } from './manifest-assets.ts';

type Words = Readonly<Record<string, string>>;

/** Codes of the languages that have a message file, such as `['en', 'de']`. */
export function languageCodes(folder: string): string[] {
  return readdirSync(folder).map((file) => file.replace(/\.ts$/, ''));
}

/** The names of the values that a compiled message takes, such as `time`; those within a plural's branches too. */
function valuesOf(message: CompiledMessage): string[] {
  return message.flatMap((token) => {
    if (typeof token === 'string') return [];
    const [name, , branches] = token;
    return [name, ...Object.values(branches ?? {}).flatMap((each) => (Array.isArray(each) ? valuesOf(each) : []))];
  });
}

/** The values of a message as it is written, in words; `null` if its braces do not match. */
function valuesIn(text: string): string | null {
  try {
    return [...new Set(valuesOf(compileMessageOrThrow(text)))].sort().join(', ') || 'none';
  } catch {
    return null;
  }
}

/** What is wrong in a translation, message by message. What it has no words for is not wrong: that stays English. */
export function mistakesIn(translation: Words, english: Words): readonly string[] {
  return Object.entries(translation).flatMap(([key, text]) => {
    const source = english[key];
    if (source === undefined) return [`'${key}': English has no such message`];
    const [wanted, found] = [valuesIn(source), valuesIn(text)];
    if (found === null) return [`'${key}': cannot be read, look at its braces`];
    return wanted === found ? [] : [`'${key}': takes the values of English (${wanted}), and not others (${found})`];
  });
}

async function wordsOf(folder: string, code: string): Promise<Words> {
  const { messages } = await import(pathToFileURL(join(folder, `${code}.ts`)).href);
  return messages;
}

/**
 * Of each language but English, which is built in: its words compiled, so that no parser is shipped, and those that the
 * browser itself reads. What is not translated yet is in English.
 *
 * @throws Error that names each message that is wrong
 */
export async function catalogues(folder: string) {
  const english = await wordsOf(folder, 'en');
  const others = languageCodes(folder).filter((code) => code !== 'en');
  const files = others.map(async (code) => {
    const translation = await wordsOf(folder, code);
    const mistakes = mistakesIn(translation, english);
    if (mistakes.length > 0) throw new Error(`lib/i18n/locales/${code}.ts:\n  ${mistakes.join('\n  ')}`);
    const words = { ...english, ...translation };
    const compiled = { relativeDest: `locales/${code}.json`, contents: JSON.stringify(compileCatalogue(words)) };
    return [compiled, manifestMessages(code, words)];
  });
  return (await Promise.all(files)).flat();
}

/** A line for each language that is not whole yet: what its readers see in English. */
export async function stillEnglish(folder: string): Promise<readonly string[]> {
  const english = await wordsOf(folder, 'en');
  const lines = languageCodes(folder).map(async (code) => {
    const translation = await wordsOf(folder, code);
    const missing = Object.keys(english).filter((key) => !(key in translation));
    return missing.length > 0 ? `${code}: still in English: ${missing.join(', ')}` : null;
  });
  return (await Promise.all(lines)).filter((line) => line !== null);
}
