/** What stands between two sentences. Japanese and Chinese have no space there. `code` is a BCP 47 code. */
export const gapIn = (code: string): '' | ' ' => (/^(?:ja|zh)\b/.test(code) ? '' : ' ');
