import { type State, track } from './state';
import { dayOf, type Instant } from './time';

/** How many skips are left today; `null` if there is no limit. */
export function skipsLeft(state: State, now: Instant): number | null {
  const { skipsADay } = state.settings;
  if (skipsADay === 0) return null;
  const { skips } = state.tracker;
  return Math.max(0, skipsADay - (skips.day === dayOf(now, state.zone).date ? skips.count : 0));
}

export function countSkip(state: State, now: Instant): State {
  const { skips } = state.tracker;
  const day = dayOf(now, state.zone).date;
  return track(state, { skips: { day, count: skips.day === day ? skips.count + 1 : 1 } });
}
