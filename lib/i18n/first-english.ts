// English, for what a page needs first.

import { messages } from 'virtual:first-english';

/** The English texts that a page needs first. `scripts/build/compile-messages.ts` leaves out all others. */
export const firstEnglish = messages;
