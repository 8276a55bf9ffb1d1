import { useRef, useState } from 'preact/hooks';
import type { Instant } from '../../lib/core/state/time';
import type { NowView, View } from '../../lib/core/views/view';

export interface Done {
  /** The kind of break that was followed here to its end. */
  readonly what: 'stretch' | 'longBreak';
  readonly close: () => void;
}

/** The break that the explanation says was done; `null` if it says something else. */
function doneIn({ explanation }: NowView): { readonly what: Done['what']; readonly at: Instant } | null {
  if (explanation.kind === 'stretched') return { what: 'stretch', at: explanation.at };
  return explanation.kind === 'rested' ? { what: 'longBreak', at: explanation.at } : null;
}

/**
 * A stretch or a long break that was followed here and has ended. It is kept until the person closes it or another screen comes. It is
 * not stored, so a page that is opened later shows the day.
 */
export function useDone(view: View | null): Done | null {
  /** Whether the view before this one was a stretch or a long break. */
  const isFollowed = useRef(false);
  const shown = useRef<Instant | null>(null);
  const [closed, setClosed] = useState<Instant | null>(null);
  const done = view?.screen === 'now' ? doneIn(view) : null;
  if (done && isFollowed.current) shown.current = done.at;
  if (view) isFollowed.current = view.screen === 'guide' || view.screen === 'rest';
  if (!done || done.at !== shown.current || done.at === closed) return null;
  return { what: done.what, close: () => setClosed(done.at) };
}
