import { type State, track } from './state';
import { type Instant, MINUTE, SECOND } from './time';
import type { Tracker } from './tracker';

/** An absence shorter than this changes nothing: people read and think (design §4). */
export const BRIEF_ABSENCE = 2 * MINUTE;

/** Nobody is prompted this soon after a return, a browser start or the end of a pause. */
export const SETTLING = MINUTE;

export const intervalMs = (state: State) => state.settings.shortBreakEveryMinutes * MINUTE;
export const naturalBreakMs = (state: State) => state.settings.naturalBreakMinutes * MINUTE;
export const shortBreakMs = (state: State) => state.settings.shortBreakSeconds * SECOND;
export const snoozeMs = (state: State) => state.settings.snoozeMinutes * MINUTE;

/** When the next short break is due. Derived, so that changing the interval never restarts what was sat already. */
export function dueAt(state: State): Instant {
  return state.tracker.clock.cycleStartedAt + intervalMs(state);
}

/** How long the person has been at the desk in this bout, in ms. It stands still while they are away. */
export function sittingMs(state: State, now: Instant): number {
  const { clock, presence, attention } = state.tracker;
  const away = presence.kind !== 'active' && attention.kind !== 'guiding';
  const until = away ? Math.max(presence.since, clock.boutStartedAt) : now;
  return Math.max(0, until - clock.boutStartedAt - clock.boutAwayMs);
}

/** A break was taken in the chair, or passed by: the cycle begins again and the bout goes on. */
export function newCycle(state: State, at: Instant): State {
  return track(state, { clock: { ...state.tracker.clock, cycleStartedAt: at } });
}

/** The person stood up or went away: a new bout, and with it a new cycle. */
export function newBout(state: State, at: Instant): State {
  return track(state, { clock: { boutStartedAt: at, boutAwayMs: 0, cycleStartedAt: at } });
}

/** Keeps prompts away for a minute from now. */
export function settling(state: State, now: Instant): State {
  return track(state, { settleUntil: Math.max(state.tracker.settleUntil, now + SETTLING) });
}

const isInstant = (name: string) => /^(at|since|until|from|to)$|(At|Until)$/.test(name);

function shifted(value: unknown, by: number): unknown {
  if (Array.isArray(value)) return value.map((each) => shifted(each, by));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [
      name,
      typeof each === 'number' && isInstant(name) ? each + by : shifted(each, by),
    ]),
  );
}

/** Moves every stored instant, for a clock that was set back (design §4). `by` is in ms. */
export function shiftInstants(tracker: Tracker, by: number): Tracker {
  return shifted(tracker, by) as Tracker;
}
