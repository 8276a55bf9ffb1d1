import { appEnglish } from './app-english';
import { firstEnglish } from './first-english';
import { otherEnglish } from './other-english';

/** Every English text, compiled by `scripts/build/compile-messages.ts`. */
export const english = { ...firstEnglish, ...appEnglish, ...otherEnglish };
