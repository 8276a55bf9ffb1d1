// Decides how a line of the log stands in a report.

import type { LogEntry } from '../state/log-entry';
import { FURTHEST, type Instant, SECOND, wallTimeOf } from '../state/time';

/** How many lines of the log a report has, the newest ones. That is about a day (REPORT-3). */
export const REPORT_LINES = 60;

/** Addresses, and the beginning of a path: the folders on it may be named after a person, with a space in the name. */
const address = /\b(?!file:)[a-z][a-z\d+.-]*:\/\/\S+|\S+@\S+/gi;
const path = /(?:\bfile:\/|\b[a-z]:[\\/]|\\\\|~\/|\/[^\s/]+\/).*$/i;

/** What others wrote (the browser, an organisation), on one line and without addresses and paths (REPORT-2). */
export const withoutPlaces = (text: string): string =>
  text.replace(/\s+/g, ' ').trim().replace(address, '<address>').replace(path, '<path>');

/** An instant as the person's clock showed it, to the second: "2026-03-02 09:12:03". */
const timeOf = (at: Instant, zone: string) => (wallTimeOf(at, zone).split('.')[0] ?? '').replace('T', ' ');

function lineOf({ at, event, ms, count, what, said }: LogEntry, zone: string): string {
  // A pause after an emergency sign says something about health. So all pauses with an end look the same (REPORT-3).
  const isPause = event === 'paused.forTime' || event === 'paused.emergency';
  return [
    timeOf(at, zone),
    isPause ? 'paused.withEnd' : event,
    ms > 0 && !isPause && `${Math.round(ms / SECOND)}s`,
    count !== undefined && `x${count}`,
    what !== undefined && withoutPlaces(what),
    // A zone that the browser does not know is the name of a place.
    said !== undefined && event !== 'zoneUnknown' && withoutPlaces(said),
  ]
    .filter(Boolean)
    .join(' ');
}

/** The last lines of the log, oldest first. `zone` is an IANA name; it is not in them. */
export const logLines = (log: readonly LogEntry[], zone: string): readonly string[] =>
  log
    .filter(({ at }) => Math.abs(at) <= FURTHEST)
    .slice(-REPORT_LINES)
    .map((entry) => lineOf(entry, zone));
