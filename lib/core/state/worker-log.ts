// Decides how a line is written into the log.

import { KEPT_LINES, type LogEntry, type LogEvent, ON_TIME } from './log-entry';
import type { State } from './state';
import { type Instant, SECOND } from './time';

/** Two wakes this soon after one another, in ms, are one: an alarm that starts a worker is reported twice. */
const ONE_WAKING = 5 * SECOND;

const write = (state: State, entry: LogEntry): State => ({
  ...state,
  workerLog: [...state.workerLog, entry].slice(-KEPT_LINES),
});

/** Writes a line; the oldest one makes room. */
export function note(state: State, at: Instant, event: LogEvent, ms = 0, count?: number): State {
  return write(state, count === undefined ? { at, event, ms } : { at, event, ms, count });
}

type Arrival = Extract<LogEvent, 'browserStarted' | 'workerStarted' | 'woke'>;

const isArrival = ({ event }: LogEntry) => event === 'woke' || event === 'workerStarted' || event === 'browserStarted';
const isOnTime = (entry: LogEntry) => isArrival(entry) && entry.event !== 'browserStarted' && entry.ms < ON_TIME;

/**
 * Writes that the worker looked at the clock, `ms` late. Of a run of looks that were on time there are two lines, the first
 * look and the last with how many there were: else they would push out what explains the day.
 */
export function noteArrival(state: State, at: Instant, event: Arrival, ms: number): State {
  const { workerLog } = state;
  const entry: LogEntry = { at, event, ms };
  const isSameWaking = workerLog.some((each) => isArrival(each) && Math.abs(at - each.at) < ONE_WAKING);
  if (event === 'woke' && ms < ON_TIME && isSameWaking) return state;
  const [first, last] = workerLog.slice(-2);
  if (!first || !last || ![first, last, entry].every(isOnTime)) return write(state, entry);
  const count = (last.count ?? 1) + 1;
  return { ...state, workerLog: [...workerLog.slice(0, -1), { at, event: 'woke', ms: Math.max(last.ms, ms), count }] };
}

/** Writes down what failed, unless the log has it already: a fault that is there at every event is one line. */
export function noteFault(state: State, at: Instant, { what, said }: { what: string; said: string }): State {
  if (state.workerLog.some((entry) => entry.what === what)) return state;
  const event = what === 'environment.zone' ? 'zoneUnknown' : 'browserFailed';
  return write(state, { at, event, ms: 0, what, said });
}

/** A notification was refused: what the browser said. */
export const noteNotTold = (state: State, at: Instant, said: string): State =>
  write(state, { at, event: 'notTold', ms: 0, said });
