// Decides whether a text holds what somebody looks for, in whatever script both are written.

/** What finds words in texts, as one language sees its letters. */
export interface Finder {
  /** A text as it is looked through, letter by letter; made once, for it is looked through at every key. */
  readonly lettersOf: (text: string) => readonly string[];
  /** The words of what was typed; none, if it has no letter and no figure in it. */
  readonly wordsOf: (typed: string) => readonly string[];
  /** Whether a word is anywhere in a text, also inside another. Case and accents count for nothing where the language says so. */
  readonly holds: (letters: readonly string[], word: string) => boolean;
}

/**
 * @param locale BCP 47. In German "ä" is found by "a", in Swedish it is a letter of its own.
 */
export function finderFor(locale: string): Finder {
  const collator = new Intl.Collator(locale, { usage: 'search', sensitivity: 'base', ignorePunctuation: true });
  const segmenter = new Intl.Segmenter(locale, { granularity: 'grapheme' });
  const lettersOf = (text: string) => Array.from(segmenter.segment(text.normalize()), ({ segment }) => segment);
  return {
    lettersOf,
    wordsOf: (typed) => typed.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)),
    holds: (letters, word) => {
      const { length } = lettersOf(word);
      // One letter may be two of another: "ß" is found by "ss", and "ss" by "ß".
      const lengths = [length, length + 1, length - 1].filter((each) => each > 0);
      return letters.some((_, start) =>
        lengths.some((each) => collator.compare(letters.slice(start, start + each).join(''), word) === 0),
      );
    },
  };
}
