// Reads the files of texts, and says what is wrong with them.

import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { MessageKey } from '../../lib/i18n/messages.ts';

/** The folder that has one folder for each language. */
export const locales = join(import.meta.dirname, '../../lib/i18n/locales');

/** A message in a folder of texts. */
export interface Message {
  /** ICU MessageFormat. */
  readonly message: string;
  /** What a translator has to know. In another language only while the message waits to be translated. */
  readonly description?: string;
  /** Of a translation: the English text that it was made from. */
  readonly english?: string;
  /** The file that it is in, without the ending. */
  readonly area: string;
}

/** Messages by their keys. */
export type MessageFile = Readonly<Record<string, Message>>;

/** Texts by their keys. */
export type Words = Readonly<Record<string, string>>;

/** Full paths of the files of one language. */
export const areaFiles = (folder: string): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => join(folder, file));

/** The first key that stands twice in a JSON text, of which the first entry would be lost. Only a key has an object behind it. */
function twiceIn(text: string): string | undefined {
  const keys = [...text.matchAll(/("(?:[^"\\]|\\.)*")(\s*:\s*\{)?/gu)].flatMap(([, key, isKey]) =>
    isKey ? [`${JSON.parse(`${key}`)}`] : [],
  );
  return keys.find((key, index) => keys.indexOf(key) < index);
}

function parse(file: string): Readonly<Record<string, Partial<Message> | null>> {
  try {
    // Some editors begin a file with a mark of how it is written, which is no JSON.
    const text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
    const entries: unknown = JSON.parse(text);
    if (typeof entries !== 'object' || entries === null || Array.isArray(entries))
      throw new Error('no list of messages');
    const twice = twiceIn(text);
    if (twice !== undefined) throw new Error(`'${twice}' stands in it twice`);
    return entries as Readonly<Record<string, Partial<Message> | null>>;
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : error}`);
  }
}

/**
 * Every message in a folder of texts. Tools for translators write an empty message where a translation is missing. It is left
 * out, and so is one of spaces alone.
 *
 * @throws Error that names a file that is no JSON, a key without a message, or one that stands twice
 */
export function readMessages(folder: string): MessageFile {
  // Without a prototype: a key may have any name, "constructor" and "__proto__" too.
  const found: Record<string, Message> = Object.create(null);
  for (const file of areaFiles(folder)) {
    const area = basename(file, '.json');
    for (const [key, entry] of Object.entries(parse(file))) {
      if (typeof entry?.message !== 'string') throw new Error(`${file}: '${key}' has no "message"`);
      if (key in found) throw new Error(`${file}: '${key}' stands in ${found[key]?.area}.json too`);
      const { message, description, english } = entry;
      if (message.trim() !== '')
        found[key] = { message, area, ...(description && { description }), ...(english && { english }) };
    }
  }
  return found;
}

/** The area of the texts for the pages of the stores. They are in no build: nobody who has Limber reads them there. */
export const ofStores = 'store';

/** The texts that Limber itself says. */
export const wordsIn = (messages: MessageFile): Words =>
  Object.fromEntries(
    Object.entries(messages).flatMap(([key, { message, area }]) => (area === ofStores ? [] : [[key, message]])),
  );

/** The English texts before compilation. */
export const englishWords = () => wordsIn(readMessages(join(locales, 'en'))) as Readonly<Record<MessageKey, string>>;
