import { useEffect, useRef, useState } from 'preact/hooks';
import { isSameValue } from '../../lib/core/state/canonical';
import { type CheckPlace, isOvertaken } from '../../lib/core/state/check-place';
import type { State } from '../../lib/core/state/state';

/** The store that keeps the place while the page is closed, and reports the place of another page. */
export interface KeptPlace {
  readonly read: () => Promise<CheckPlace | null>;
  readonly keep: (place: CheckPlace | null) => void;
  readonly onChanged: (listener: () => void, signal: AbortSignal) => void;
}

export interface OpenCheck {
  readonly place: CheckPlace;
  /** It was begun, or gone on with, in another page or before this one was opened. */
  readonly isFound: boolean;
}

interface CheckInPage {
  /** The check that is open; `null` if there is none. */
  readonly open: OpenCheck | null;
  /** Goes to another place in the check. `null` leaves the check. */
  readonly go: (place: CheckPlace | null) => void;
}

/**
 * The safety check that is open in this page. A person who closes the popup, or opens the larger view, finds it at the same
 * list. Pages that are open side by side show the same list.
 */
export function useCheckPlace(kept: KeptPlace, state: State | null): CheckInPage {
  const [open, setOpen] = useState<OpenCheck | null>(null);
  const latest = useRef<CheckPlace | null>(null);
  const asked = useRef(0);
  const show = (next: OpenCheck | null) => {
    // An older answer may still arrive. It must not lead back.
    asked.current += 1;
    latest.current = next?.place ?? null;
    setOpen(next);
  };
  const go = (place: CheckPlace | null) => {
    show(place && { place, isFound: false });
    kept.keep(place);
  };
  useEffect(() => {
    const mounted = new AbortController();
    const follow = async () => {
      asked.current += 1;
      const mine = asked.current;
      try {
        const place = await kept.read();
        if (mine !== asked.current || mounted.signal.aborted || isSameValue(place, latest.current)) return;
        show(place && { place, isFound: true });
      } catch (error) {
        // The check that is open here goes on, although the kept place could not be read.
        console.warn('Limber: the place in the safety check is not known', error);
      }
    };
    kept.onChanged(() => void follow(), mounted.signal);
    void follow();
    return () => mounted.abort();
  }, [kept]);
  const isOver = open !== null && state !== null && isOvertaken(open.place, state);
  useEffect(() => {
    if (isOver) go(null);
  }, [isOver]);
  return { open: isOver ? null : open, go };
}
