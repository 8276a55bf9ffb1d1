// Decides whether a text holds what somebody looks for, in whatever script both are written.

/** What finds words in texts, as one language sees its letters. */
export interface Finder {
  /** The letters of a text. They are worked out once, because the text is searched at every key press. */
  readonly lettersOf: (text: string) => readonly string[];
  /** The words of what was typed; none, if it has no letter and no figure in it. */
  readonly wordsOf: (typed: string) => readonly string[];
  /** Whether a word is anywhere in a text, also inside another. Case and accents of Latin letters count for nothing. */
  readonly holds: (letters: readonly string[], word: string) => boolean;
}

/** The Latin letters as a keyboard of another language has them: "süre" is typed "sure" there, and "ışık" "isik". */
const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .toLowerCase()
    .replaceAll('ı', 'i');

/** @param locale BCP 47: whose letters these are. In German "ä" is found by "ae" as well as by "a". */
export function finderFor(locale: string): Finder {
  const collator = new Intl.Collator(locale, { usage: 'search', sensitivity: 'base', ignorePunctuation: true });
  const segmenter = new Intl.Segmenter(locale, { granularity: 'grapheme' });
  const lettersOf = (text: string) => Array.from(segmenter.segment(text.normalize()), ({ segment }) => segment);
  return {
    lettersOf,
    wordsOf: (typed) => typed.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)),
    holds: (letters, word) => {
      if (plain(letters.join('')).includes(plain(word))) return true;
      const { length } = lettersOf(word);
      // One letter may be two of another: "ß" is found by "ss", and "ss" by "ß".
      const lengths = [length, length + 1, length - 1].filter((each) => each > 0);
      return letters.some((_, start) =>
        lengths.some((each) => collator.compare(letters.slice(start, start + each).join(''), word) === 0),
      );
    },
  };
}
