// Puts a time limit on the calls about which meeting sites the person allows.

import { ANSWER_WITHIN } from '../core/overdue';
import type { CallAccess } from '../platform/for-pages';
import { within } from './within';

/** The same access, in which every call has a time limit. Only the settings page needs it. */
export function limitCallAccess(access: CallAccess): CallAccess {
  return {
    ...access,
    read: () => within(ANSWER_WITHIN, access.read),
    revoke: () => within(ANSWER_WITHIN, access.revoke),
    // There is no time limit, because the person may think about the browser's question. It must be asked during the click,
    // or Firefox does not ask at all.
    allow: async () => access.allow(),
  };
}
