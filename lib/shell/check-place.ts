import { type CheckPlace, isStillKept } from '../core/state/check-place';
import { SECOND } from '../core/state/time';
import type { CheckPlaceAdapter } from '../platform/for-pages';
import { within } from './within';

/** Where somebody is in the safety check, for all pages of this browser. */
export interface CheckPlaces {
  /** The place in a check that may go on; `null` if there is none. Rejects if the browser does not say. */
  readonly read: () => Promise<CheckPlace | null>;
  /** Keeps a place; `null` forgets it. A place that is not kept costs a check that begins anew, and nothing else. */
  readonly keep: (place: CheckPlace | null) => void;
  /** Calls back when any page has kept another place, or forgotten it. */
  readonly onChanged: (listener: () => void, signal: AbortSignal) => void;
}

/** How long the browser may take, in ms. */
const ANSWER_WITHIN = 4 * SECOND;

export function createCheckPlaces(adapter: CheckPlaceAdapter, now: () => number): CheckPlaces {
  return {
    read: async () => {
      const kept = await within(ANSWER_WITHIN, adapter.get);
      if (kept === undefined) return null;
      const { checkPlaceSchema } = await import('../core/state/check-place-schema');
      const place = checkPlaceSchema.safeParse(kept).data;
      return place && isStillKept(place, now()) ? place : null;
    },
    keep: (place) =>
      void within(ANSWER_WITHIN, () => adapter.set(place ?? undefined)).catch((error: unknown) =>
        console.warn('Limber: the place in the safety check is not kept', error),
      ),
    onChanged: adapter.onChanged,
  };
}
