// Decides in which parts a language is loaded, and how a translation fits the English that it stands for.

import type { Messages } from '@lingui/core';

/**
 * The words of a page in the order in which it needs them, and those of the background. Which word is in which part is in
 * `first-words.ts` and `worker-words.ts`.
 */
export const parts = ['first', 'app', 'other', 'worker'] as const;

export type Part = (typeof parts)[number];

/** The English words of some parts. */
export type EnglishParts = { readonly [Each in Part]?: Messages };

/** A message as it was compiled. */
type Compiled = Messages[string];

/**
 * The translation of a part, in the order of the English messages; 0 for one that is not translated. Its keys are not in the
 * file, because they would be a third of it.
 */
export type Catalogue = readonly (Compiled | 0)[];

/** Loads a part of a language, such as `/locales/de/first.json`. */
export type LoadCatalogue = (code: string, part: Part) => Promise<Catalogue>;

/**
 * A translated part by its keys, without what is not translated.
 *
 * @throws Error if it was not made for these English words
 */
export function withKeys(catalogue: Catalogue, english: Messages): Messages {
  const keys = Object.keys(english);
  if (catalogue.length !== keys.length) throw new Error(`${catalogue.length} words, and not ${keys.length}`);
  const pairs = keys.map((key, index) => [key, catalogue[index] ?? 0] as const);
  // A text may be empty. That is no English either.
  return Object.fromEntries(pairs.filter((pair): pair is [string, Compiled] => pair[1] !== 0));
}
