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

function parse(file: string): Readonly<Record<string, Partial<Message> | null>> {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : error}`);
  }
}

/**
 * Every message in a folder of texts. Tools for translators write an empty message where a translation is missing. It is left
 * out.
 *
 * @throws Error that names a file that is no JSON, a key without a message, or one that stands in two files
 */
export function readMessages(folder: string): MessageFile {
  const found: Record<string, Message> = {};
  for (const file of areaFiles(folder)) {
    const area = basename(file, '.json');
    for (const [key, entry] of Object.entries(parse(file))) {
      if (typeof entry?.message !== 'string') throw new Error(`${file}: '${key}' has no "message"`);
      if (key in found) throw new Error(`${file}: '${key}' stands in ${found[key]?.area}.json too`);
      const { message, description, english } = entry;
      if (message !== '')
        found[key] = { message, area, ...(description && { description }), ...(english && { english }) };
    }
  }
  return found;
}

export const wordsIn = (messages: MessageFile): Words =>
  Object.fromEntries(Object.entries(messages).map(([key, { message }]) => [key, message]));

/** The English texts before compilation. */
export const englishWords = () => wordsIn(readMessages(join(locales, 'en'))) as Readonly<Record<MessageKey, string>>;
