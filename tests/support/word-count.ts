/** How many words a text has, as its language counts them. Japanese and Chinese have no spaces; there the browser's own segmenter decides. */
export const wordsIn = (text: string, code: string): number =>
  [...new Intl.Segmenter(code, { granularity: 'word' }).segment(text)].filter(({ isWordLike }) => isWordLike).length;
