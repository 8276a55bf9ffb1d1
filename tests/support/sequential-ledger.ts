// Ledgers as a person's days make them: one thing after the other, from one bout to the next, over nights and clock changes.

import fc from 'fast-check';
import type { ExerciseId } from '../../lib/content/catalogue';
import { boutRow, breakRow, type Row, waitRow } from '../../lib/core/state/history-row';
import { reasons } from '../../lib/core/state/reasons';
import { MINUTE } from '../../lib/core/state/time';

const minutes = (min: number, max: number) =>
  fc.integer({ min: min * 60, max: max * 60 }).map((seconds) => seconds * 1000);

const exercise = fc.constantFrom<ExerciseId>('side_bend', 'chin_tuck', 'calf_raise', 'hip_flexor', 'shoulder_squeeze');

/** What is known of breaks while somebody sits, at so many ms into the bout; each later than the one before. */
const told = fc.oneof(
  fc.record({ kind: fc.constant('offered' as const), lateMs: fc.constantFrom(0, MINUTE, 3 * MINUTE, 20 * MINUTE) }),
  fc.record({ kind: fc.constantFrom('snoozed' as const, 'skipped' as const, 'missed' as const) }),
  fc.record({
    kind: fc.constantFrom('done' as const, 'stopped' as const),
    exercises: fc.array(exercise, { minLength: 1, maxLength: 3 }),
    durationMs: fc.constantFrom(30_000, 60_000),
  }),
  fc.record({ kind: fc.constant('wait' as const), reason: fc.constantFrom(...reasons), ms: minutes(1, 9) }),
);

/** How a bout ends: away, on a long break, or as the person says that they moved. */
const ending = fc.oneof(
  fc.record({
    kind: fc.constant('natural' as const),
    ms: fc.oneof(minutes(5, 90), minutes(300, 3000), minutes(3000, 10_000)),
  }),
  fc.record({ kind: fc.constant('longBreak' as const), ms: minutes(2, 15) }),
  fc.record({ kind: fc.constant('moved' as const), ms: fc.constant(0) }),
);

const bout = fc.record({
  sat: fc.oneof(minutes(0.5, 1.5), minutes(2, 200)),
  // A stretch takes a minute at the most, so that no two are at once.
  events: fc.array(fc.record({ after: minutes(2, 40), told }), { maxLength: 5 }),
  ending,
});

function rowsFrom(
  begin: number,
  bouts: readonly (typeof bout extends fc.Arbitrary<infer Each> ? Each : never)[],
): Row[] {
  const rows: Row[] = [];
  const id = () => `row.${rows.length}`;
  let from = begin;
  for (const { sat, events, ending: end } of bouts) {
    const until = from + sat;
    let at = from;
    for (const { after, told: what } of events) {
      at += after;
      if (at >= until) break;
      if (what.kind === 'wait')
        rows.push(waitRow({ id: id(), from: Math.max(from, at - what.ms), at, reason: what.reason }));
      else if (what.kind === 'offered') rows.push(breakRow(id(), at, 'offered', { lateMs: what.lateMs }));
      else if (what.kind === 'done' || what.kind === 'stopped')
        rows.push(breakRow(id(), at, what.kind, { exercises: what.exercises, durationMs: what.durationMs }));
      else rows.push(breakRow(id(), at, what.kind));
    }
    rows.push(boutRow({ id: id(), from, at: until, sittingMs: sat }));
    from = until + end.ms;
    if (end.kind === 'natural') rows.push(breakRow(id(), from, 'natural', { size: 'long', durationMs: end.ms }));
    if (end.kind === 'longBreak') rows.push(breakRow(id(), from, 'done', { size: 'long', durationMs: end.ms }));
    if (end.kind === 'moved') rows.push(breakRow(id(), from, 'done'));
    from += 1;
  }
  return rows;
}

/** Rows that follow each other from `begin` on, epoch ms. */
export const sequentialLedger = (begin: number) =>
  fc.array(bout, { maxLength: 40 }).map((bouts) => rowsFrom(begin, bouts));
