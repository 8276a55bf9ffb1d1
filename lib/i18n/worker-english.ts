import type { Messages } from '@lingui/core';
import { messages } from './locales/en?for-background';

/** The English words that the background says, and no others: `scripts/build/compile-messages.ts` leaves out the rest. */
export const workerEnglish = messages as unknown as Messages;
