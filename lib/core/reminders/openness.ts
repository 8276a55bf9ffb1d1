// Decides whether reminders may come at a time, by the working hours.

import type { State } from '../state/state';
import { DAY, type Instant, instantOf } from '../state/time';
import { IN_SIGHT, spansAround } from './hours-spans';

/** Whether reminders may come at a time, since when, and until when. `null`: further away than the search reaches. */
export type Openness =
  | { readonly kind: 'open'; readonly since: Instant | null; readonly until: Instant | null }
  | { readonly kind: 'off'; readonly until: Instant | null };

const ALWAYS: Openness = { kind: 'open', since: null, until: null };

/** Whether hours are set, and none of them is a working hour. */
export const isNever = ({ settings: { hours } }: State) => hours?.every((day) => day.length === 0) ?? false;

/** When "remind me now" ends, epoch ms; `null` if it is not on. */
export function overtimeEndsAt({ tracker: { overtime }, zone }: State): Instant | null {
  return overtime.kind === 'on' ? instantOf(overtime.until, zone) : null;
}

/**
 * Whether reminders may come at `at`, epoch ms, by the working hours and by what the person said today. Hours that open at the
 * end of "remind me now" only continue it: they are open since it began.
 */
export function openness(state: State, at: Instant): Openness {
  const { overtime } = state.tracker;
  const ends = overtimeEndsAt(state);
  if (overtime.kind !== 'on' || ends === null || at < overtime.since) return opennessBySettings(state, at);
  const { since } = overtime;
  if (at < ends) return { kind: 'open', since, until: ends };
  const hours = opennessBySettings(state, at);
  return hours.kind === 'open' && hours.since === ends ? { ...hours, since } : hours;
}

/** Whether reminders may come at `at`, epoch ms, by the working hours alone. */
export function opennessBySettings(state: State, at: Instant): Openness {
  const { hours, daysOff } = state.settings;
  if (!hours && daysOff.length === 0) return ALWAYS;
  if (isNever(state)) return { kind: 'off', until: null };
  let isFirst = true;
  for (const { since, until } of spansAround(state, at)) {
    if (at < since) return { kind: 'off', until: since };
    if (at < until) {
      // If it is open where the search begins, the beginning is not known.
      const isLong = isFirst && at - since > DAY;
      return { kind: 'open', since: isLong ? null : since, until: until > at + IN_SIGHT ? null : until };
    }
    isFirst = false;
  }
  return { kind: 'off', until: null };
}

/** Whether reminders may come at `at`, epoch ms. */
export const isOpen = (state: State, at: Instant) => openness(state, at).kind === 'open';

/** When hours next open or close, epoch ms. */
export function hoursChangeAt(state: State): Instant | null {
  return openness(state, state.tracker.lastEventAt).until;
}
