import { messages } from 'virtual:first-english';

/** The English words that a page begins with, and no others: `scripts/build/compile-messages.ts` leaves out the rest. */
export const firstEnglish = messages;
