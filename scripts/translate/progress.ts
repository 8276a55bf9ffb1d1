// How far a translation is: what is missing, what is older than its English, what nobody needs any more.

import type { MessageFile } from '../build/message-files.ts';
import { valuesIn } from '../build/message-values.ts';

/** Keys of messages, by what is to be done with them. Each list is in the order of English. */
export interface Progress {
  /** Not translated yet. They are read in English. */
  readonly missing: readonly string[];
  /** Translated from an English text that has changed since. */
  readonly stale: readonly string[];
  /** Translated, but English has no such message any more. */
  readonly unused: readonly string[];
}

/** Whether a message is about safety: it is only read in a translation of exactly these words (WORDS-9). */
const isAboutSafety = (key: string, english: MessageFile) => english[key]?.area === 'safety';

/**
 * Whether English has changed since this was translated. A translation that does not say what it was made from, as tools may
 * write it, counts as fresh, but not about safety: it may be older than a warning.
 */
export const isStale = (key: string, translation: MessageFile, english: MessageFile): boolean => {
  const done = translation[key];
  if (done?.english === undefined) return done !== undefined && isAboutSafety(key, english);
  return done.english !== english[key]?.message;
};

/** What is to be done in a translation. */
export function progressOf(translation: MessageFile, english: MessageFile): Progress {
  const keys = Object.keys(english);
  return {
    missing: keys.filter((key) => !(key in translation)),
    stale: keys.filter((key) => key in translation && isStale(key, translation, english)),
    unused: Object.keys(translation).filter((key) => !(key in english)),
  };
}

/** Whether the English text takes other values now. An old translation would leave a gap where one stands. */
const takesOthers = (key: string, translation: MessageFile, english: MessageFile) =>
  `${valuesIn(translation[key]?.message ?? '')}` !== `${valuesIn(english[key]?.message ?? '')}`;

/**
 * What people read: the translation, and English for what is missing. A safety text that is older than its English is in
 * English too, because half a warning may hurt somebody. Any other old text stays: it is easier to read than a new one
 * in a foreign language.
 */
export function textsToRead(translation: MessageFile, english: MessageFile): MessageFile {
  const { stale } = progressOf(translation, english);
  const old = stale.filter((key) => isAboutSafety(key, english) || takesOthers(key, translation, english));
  const asEnglish = Object.fromEntries(old.flatMap((key) => (english[key] ? [[key, english[key]]] : [])));
  return { ...english, ...translation, ...asEnglish };
}

/** The safety texts that a reader of this language sees in English. */
export function safetyInEnglish(translation: MessageFile, english: MessageFile): readonly string[] {
  const { missing, stale } = progressOf(translation, english);
  return [...missing, ...stale].filter((key) => isAboutSafety(key, english));
}
