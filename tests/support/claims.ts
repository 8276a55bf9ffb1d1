// The words that are never used about a move, in each language.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { locales } from '../../scripts/build/message-files';

/** The words that a language never uses about a move (WORDS-1): the lines of its `never.txt`. `*` stands for any ending. */
export function wordsNeverUsed(code: string): readonly string[] {
  const file = join(locales, code, 'never.txt');
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

const patternOf = (word: string) => word.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '\\p{L}*');

/** Scripts in which words stand without spaces between them. */
const isUnspaced = (word: string) => /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]/u.test(word);

/** Which of these words a text has, as whole words where the script has spaces. */
export const claimsIn = (text: string, never: readonly string[]): readonly string[] =>
  never.filter((word) =>
    new RegExp(
      isUnspaced(word) ? patternOf(word) : `(?<![\\p{L}\\p{M}])${patternOf(word)}(?![\\p{L}\\p{M}])`,
      'iu',
    ).test(text),
  );
