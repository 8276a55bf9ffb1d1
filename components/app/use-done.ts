import { useRef, useState } from 'preact/hooks';
import type { Instant } from '../../lib/core/state/time';
import type { NowView, View } from '../../lib/core/views/view';

export interface Done {
  /** What was followed here to its end. */
  readonly what: 'stretch' | 'longBreak';
  readonly close: () => void;
}

/** What the time is explained by, if it is that something was done. */
function doneIn({ explanation }: NowView): { readonly what: Done['what']; readonly at: Instant } | null {
  if (explanation.kind === 'stretched') return { what: 'stretch', at: explanation.at };
  return explanation.kind === 'rested' ? { what: 'longBreak', at: explanation.at } : null;
}

/**
 * A stretch or a long break that was followed here, and is over, until it is closed or something else comes. Nothing of it is stored: a
 * page that is opened afterwards shows the day.
 */
export function useDone(view: View | null): Done | null {
  /** Whether the view before this one was one to be followed. */
  const isFollowed = useRef(false);
  const shown = useRef<Instant | null>(null);
  const [closed, setClosed] = useState<Instant | null>(null);
  const done = view?.screen === 'now' ? doneIn(view) : null;
  if (done && isFollowed.current) shown.current = done.at;
  if (view) isFollowed.current = view.screen === 'guide' || view.screen === 'rest';
  if (!done || done.at !== shown.current || done.at === closed) return null;
  return { what: done.what, close: () => setClosed(done.at) };
}
