// Asks the browser what an organisation has set, and tells the runtime if that has changed.

import { noPolicy } from '../core/state/policy';
import { readPolicy, readStoredPolicy } from '../core/state/policy-schema';
import type { Platform } from '../platform/platform';
import { createLane } from './lane';
import type { Dispatch } from './runtime';
import { fingerprint } from './seal';

/** The browser has never answered, as far as is stored. */
const UNKNOWN = Symbol('unknown');

/**
 * Makes the function that asks what the organisation has set. It asks beside the queue, so no reminder waits for the answer:
 * what was set last is stored. The same answer again is no event.
 */
export function createPolicyLook({ managed, storage }: Platform, dispatch: Dispatch): () => Promise<void> {
  // One look after the other, because the first event of a browser and its report of a change come together and say the same.
  const lane = createLane();
  async function look(): Promise<void> {
    // What failed is in the log.
    const answer = await managed.get().then(readPolicy, () => null);
    const known: unknown = await storage.get(['policy']).then(
      ({ policy }) => (readStoredPolicy(policy).policy.isKnown ? policy : UNKNOWN),
      () => UNKNOWN,
    );
    // If the browser does not answer, what it said before stays. If it has never answered, nothing counts as set.
    const policy = answer ?? (known === UNKNOWN ? noPolicy : null);
    if (policy && (known === UNKNOWN || fingerprint(policy) !== fingerprint(known))) {
      await dispatch({ type: 'policySeen', policy });
    }
  }
  return () => lane(look);
}
