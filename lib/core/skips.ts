import { type State, track } from './state';
import type { Instant } from './time';

const localDay = (now: Instant, zone: string) =>
  Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).toPlainDate().toString();

/** How many skips are left today; `null` if there is no limit. */
export function skipsLeft(state: State, now: Instant): number | null {
  const { skipsADay } = state.settings;
  if (skipsADay === 0) return null;
  const { skips } = state.tracker;
  return Math.max(0, skipsADay - (skips.day === localDay(now, state.zone) ? skips.count : 0));
}

export function countSkip(state: State, now: Instant): State {
  const { skips } = state.tracker;
  const day = localDay(now, state.zone);
  return track(state, { skips: { day, count: skips.day === day ? skips.count + 1 : 1 } });
}
