import { messages } from 'virtual:app-english';

/** The English words of the screen that a popup opens with: `scripts/build/compile-messages.ts` leaves out those of any other. */
export const appEnglish = messages;
