import type { State } from './state';
import type { Guide } from './tracker';

/** The stretch that is being followed or is on hold; `null` if there is none. */
export function guideOf(state: State): Guide | null {
  const { attention } = state.tracker;
  return attention.kind === 'guiding' ? attention.guide : null;
}

/** Whether the person is following a stretch at this moment: then no input means nothing (GUIDE-2). */
export function isStretching(state: State): boolean {
  const kind = guideOf(state)?.pace.kind;
  return kind === 'running' || kind === 'byHand';
}
