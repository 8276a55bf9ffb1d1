// Decides how long a page waits for an answer that it can do without.

/** An answer that takes longer than this, in ms, is not waited for: a page shows what it has. */
const SOON = 300;

/** The answer, or `null` if it takes too long. Rejects if `asked` does in that time. */
export const ifSoon = <Answer>(asked: Promise<Answer>): Promise<Answer | null> =>
  Promise.race([asked, new Promise<null>((done) => setTimeout(() => done(null), SOON))]);
