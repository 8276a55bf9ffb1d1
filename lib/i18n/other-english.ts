// English, for what is opened later.

import { messages } from 'virtual:other-english';

/** The English texts that a popup needs later. */
export const otherEnglish = messages;
