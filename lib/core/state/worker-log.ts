// Decides how a line is written into the log.

import { KEPT_LINES, type LogEntry, type LogEvent, ON_TIME } from './log-entry';
import type { State } from './state';
import { type Instant, SECOND } from './time';

/** Two wakes within this time, in ms, are one: the browser reports an alarm that starts a worker twice. */
const ONE_WAKING = 5 * SECOND;

const write = (state: State, entry: LogEntry): State => ({
  ...state,
  workerLog: [...state.workerLog, entry].slice(-KEPT_LINES),
});

/**
 * Writes a line. If the log is full, the oldest line is dropped.
 *
 * @param ms how long it lasted, or how late it was, in ms
 */
export function note(state: State, at: Instant, event: LogEvent, ms = 0, count?: number): State {
  return write(state, count === undefined ? { at, event, ms } : { at, event, ms, count });
}

type Arrival = Extract<LogEvent, 'browserStarted' | 'workerStarted' | 'woke'>;

const isArrival = ({ event }: LogEntry) => event === 'woke' || event === 'workerStarted' || event === 'browserStarted';
const isOnTime = (entry: LogEntry) => isArrival(entry) && entry.event !== 'browserStarted' && entry.ms < ON_TIME;

/**
 * Logs that the worker looked at the clock, `ms` late. A run of looks that were on time takes two lines: the first look, and
 * the last look with their number. Otherwise they would push the more useful lines out.
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

/** Logs a fault, unless the log has it already, so a fault that comes at every event takes one line. */
export function noteFault(state: State, at: Instant, { what, said }: { what: string; said: string }): State {
  if (state.workerLog.some((entry) => entry.what === what)) return state;
  const event = what === 'environment.zone' ? 'zoneUnknown' : 'browserFailed';
  return write(state, { at, event, ms: 0, what, said });
}

/** Logs that a notification was refused, and what the browser answered. */
export const noteNotTold = (state: State, at: Instant, said: string): State =>
  write(state, { at, event: 'notTold', ms: 0, said });

/** A value of the organisation's policy made no sense. */
export const noteIgnored = (state: State, at: Instant, what: string): State =>
  write(state, { at, event: 'policyIgnored', ms: 0, what });
