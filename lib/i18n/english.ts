// English, all of it.

import { appEnglish } from './app-english';
import { firstEnglish } from './first-english';
import { otherEnglish } from './other-english';

/** Every English text that a page may need, compiled by `scripts/build/compile-messages.ts`. */
export const english = { first: firstEnglish, app: appEnglish, other: otherEnglish };
