// Keeps how far a person is in the safety check, for all pages.

import { type CheckPlace, isStillKept } from '../core/state/check-place';
import { SECOND } from '../core/state/time';
import type { CheckPlaceAdapter } from '../platform/for-pages';
import { within } from './within';

/** Where a person is in the safety check. All pages of this browser share it. */
export interface CheckPlaces {
  /** The place in a check that the person may go on with; `null` if there is none. Rejects if the browser does not answer. */
  readonly read: () => Promise<CheckPlace | null>;
  /** Stores a place; `null` deletes it. If this fails, the check begins at its first list, and nothing else is lost. */
  readonly keep: (place: CheckPlace | null) => void;
  /** Calls back when any page has stored or deleted a place. */
  readonly onChanged: (listener: () => void, signal: AbortSignal) => void;
}

/** How long the browser may take to answer, in ms. */
const PLACE_WITHIN = 4 * SECOND;

export function createCheckPlaces(adapter: CheckPlaceAdapter, now: () => number): CheckPlaces {
  return {
    read: async () => {
      const kept = await within(PLACE_WITHIN, adapter.get);
      if (kept === undefined) return null;
      const { checkPlaceSchema } = await import('../core/state/check-place-schema');
      const place = checkPlaceSchema.safeParse(kept).data;
      return place && isStillKept(place, now()) ? place : null;
    },
    keep: (place) =>
      void within(PLACE_WITHIN, () => adapter.set(place ?? undefined)).catch((error: unknown) =>
        console.warn('Limber: the place in the safety check is not kept', error),
      ),
    onChanged: adapter.onChanged,
  };
}
