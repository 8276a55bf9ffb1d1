import { messages } from 'virtual:worker-english';

/** The English words that the background says, and no others: `scripts/build/compile-messages.ts` leaves out the rest. */
export const workerEnglish = messages;
