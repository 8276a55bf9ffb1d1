// Puts a time limit on the questions about private windows.

import { ANSWER_WITHIN } from '../core/overdue';
import type { PrivateWindowsAdapter } from '../platform/for-pages';
import { within } from './within';

/** What a page knows of private windows. Every call has a time limit. */
export interface PrivateWindows {
  /** Whether this page belongs to one; false if the browser does not answer. */
  readonly isHere: () => Promise<boolean>;
  /** Whether the person lets Limber into them; `null` if the browser does not answer. */
  readonly isAllowed: () => Promise<boolean | null>;
}

export const limitPrivateWindows = ({ isHere, isAllowed }: PrivateWindowsAdapter): PrivateWindows => ({
  isHere: () => within(ANSWER_WITHIN, isHere).catch(() => false),
  isAllowed: () => within(ANSWER_WITHIN, isAllowed).catch(() => null),
});
