// How hard a text is to read.

import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

/** Years of school that a text asks for, by the formula of Flesch and Kincaid: long words and long sentences cost. */
export function readingGrade(text: string): number {
  const sentences = text.split(/[.?:;]+(?=\s|$)/).filter((each) => each.trim() !== '');
  const words = text.split(/\s+/).filter((each) => /[\p{L}\p{N}]/u.test(each));
  // An apostrophe is no space: the library would count “don” and “t”.
  const spoken = text.replaceAll('’', "'");
  return fleschKincaid({ sentence: sentences.length, word: words.length, syllable: syllable(spoken) });
}
