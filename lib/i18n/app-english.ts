// English, for the screen that a popup opens with.

import { messages } from 'virtual:app-english';

/** The English texts of the screen that a popup opens with. `scripts/build/compile-messages.ts` leaves out all others. */
export const appEnglish = messages;
