import { messages } from 'virtual:other-english';

/** The English texts that a popup needs later. */
export const otherEnglish = messages;
