// What a file of a translation looks like when the tool has brought it up to date.

import type { MessageFile } from '../build/message-files.ts';
import { isStale } from './progress.ts';

/** One entry of a translator's file. */
export interface Entry {
  /** The translation; empty until somebody has written it. */
  message: string;
  /** The English text that it was, or is to be, made from. */
  english?: string;
  /** If English has changed since: how it is now. */
  englishNow?: string;
  /** What a translator has to know, while there is something to do. */
  description?: string;
}

type Entries = Readonly<Record<string, Entry>>;

function entryOf(key: string, translation: MessageFile, english: MessageFile): Entry {
  const { message = '', description } = english[key] ?? {};
  const done = translation[key];
  const toKnow = description ? { description } : {};
  if (!done) return { message: '', english: message, ...toKnow };
  if (!isStale(key, translation, english)) return { message: done.message, english: message };
  return { message: done.message, ...(done.english && { english: done.english }), englishNow: message, ...toKnow };
}

/**
 * The files of a translation, by area, with every message in the order of English: what is translated stays as it is, what is missing
 * is empty with its English and its description beside it, and what English has changed has both English texts. What English
 * has no more is left out.
 */
export function filesOf(translation: MessageFile, english: MessageFile): Readonly<Record<string, Entries>> {
  const files: Record<string, Record<string, Entry>> = {};
  for (const [key, { area }] of Object.entries(english)) {
    const file = files[area] ?? {};
    file[key] = entryOf(key, translation, english);
    files[area] = file;
  }
  return files;
}

export const asText = (entries: Entries) => `${JSON.stringify(entries, null, 2)}\n`;
