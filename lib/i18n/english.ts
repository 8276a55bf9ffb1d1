import { messages } from 'virtual:english';

/** Every English word, compiled by `scripts/build/compile-messages.ts`. */
export const english = messages;
