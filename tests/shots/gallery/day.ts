// The day that the gallery shows.

import type { DayView } from '../../../lib/core/views/day/day-view';

const HOUR = 3_600_000;
const from = Date.UTC(2026, 10, 26, 9);
const at = (hour: number) => from + (hour - 9) * HOUR;

/** A day with all that a strip can show: sitting, standing, away, a break that was done, one that was not, and one that waited. */
export const day: DayView = {
  date: '2026-11-26',
  zone: 'UTC',
  isToday: false,
  axis: { from, until: at(17) },
  segments: [
    { kind: 'desk', from: at(9), until: at(11.5), sittingMs: 2.5 * HOUR },
    { kind: 'standing', from: at(11.5), until: at(12), sittingMs: 0 },
    { kind: 'away', from: at(12), until: at(13), sittingMs: 0 },
    { kind: 'desk', from: at(13), until: at(15.5), sittingMs: 2.5 * HOUR },
  ],
  marks: [
    { kind: 'stretch', at: at(10) },
    { kind: 'skipped', at: at(10.5) },
    { kind: 'moved', at: at(14.5) },
  ],
  waits: [{ from: at(15), until: at(15.25), because: null }],
  entries: [],
  isEmpty: false,
  sittingMs: 5 * HOUR,
  since: from,
  longestMs: 2.5 * HOUR,
  meanMs: HOUR,
  breaksTaken: 2,
};
