// English, for the background.

import { messages } from 'virtual:worker-english';

/** The English texts of the background. `scripts/build/compile-messages.ts` leaves out all others. */
export const workerEnglish = messages;
