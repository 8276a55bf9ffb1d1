import { messages } from 'virtual:other-english';

/** The English words that a popup neither begins with nor opens with. */
export const otherEnglish = messages;
