import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sittingMs } from '../../lib/core/sitting/clock';
import { type BreakRow, breakRow, type Row } from '../../lib/core/state/history-row';
import { rowVersion } from '../../lib/core/state/row-version';
import { freshState, type State } from '../../lib/core/state/state';
import { type CalendarDate, DAY, dayOf, HOUR, MINUTE } from '../../lib/core/state/time';
import { datePlus, rowsAbout } from '../../lib/core/views/day/calendar';
import { type DayView, daysView, dayView } from '../../lib/core/views/day/day-view';
import { fullHistories } from '../support/reference-arbitraries';
import { historiesFor, liveThrough, startOfDay } from '../support/reference-history';

// What a day's picture never does, whatever is in the ledger (DAY-1 to DAY-5).

const { numRuns, timeout } = historiesFor(1);

function sound(view: DayView): void {
  const { axis, segments, marks, waits, entries } = view;
  expect(axis.from).toBeLessThan(axis.until);
  let end = axis.from;
  for (const { from, until, sittingMs: sat } of segments) {
    expect(from, 'it begins when the one before has ended').toBeGreaterThanOrEqual(end);
    expect(until).toBeGreaterThan(from);
    expect(sat).toBeGreaterThanOrEqual(0);
    end = until;
  }
  expect(end, 'within the axis').toBeLessThanOrEqual(axis.until);
  for (const { at } of marks) {
    expect(at).toBeGreaterThanOrEqual(axis.from);
    expect(at).toBeLessThanOrEqual(axis.until);
  }
  for (const { from, until } of waits) {
    expect(from).toBeGreaterThanOrEqual(axis.from);
    expect(until).toBeLessThanOrEqual(axis.until);
  }
  const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
  expect(sum(segments.map((each) => each.sittingMs))).toBeCloseTo(view.sittingMs, 3);
  const table = entries.filter(({ kind }) => kind === 'desk').map(({ ms }) => ms ?? 0);
  expect(sum(table), 'the table says the same as the picture').toBeCloseTo(view.sittingMs, 3);
  expect(entries.map(({ at }) => at)).toEqual(entries.map(({ at }) => at).toSorted((one, other) => one - other));
}

const zone = fc.constantFrom('Europe/Berlin', 'America/Los_Angeles', 'Asia/Kolkata', 'Australia/Lord_Howe', 'UTC');

/** In a year in which clocks change. */
const instant = fc.integer({ min: Date.UTC(2026, 1, 1), max: Date.UTC(2026, 11, 1) });
const length = fc.oneof(fc.integer({ min: 0, max: 2 * HOUR }), fc.integer({ min: 0, max: 3 * DAY }));

const anyRow = (around: number): fc.Arbitrary<Row> => {
  const at = fc.integer({ min: around - 2 * DAY, max: around + 2 * DAY });
  return fc.oneof(
    fc
      .record({ at, id: fc.uuid(), long: length, share: fc.double({ min: 0.01, max: 1, noNaN: true }) })
      .map(({ at: until, id, long, share }): Row => {
        const ms = Math.max(1, Math.round(long * share));
        return { kind: 'bout', v: rowVersion, id, from: until - Math.max(1, long), at: until, sittingMs: ms };
      }),
    fc
      .record({
        at,
        id: fc.uuid(),
        outcome: fc.constantFrom<BreakRow['outcome']>(
          ...(['offered', 'done', 'snoozed', 'skipped', 'missed', 'natural', 'stopped', 'undone'] as const),
        ),
        size: fc.constantFrom('short' as const, 'long' as const),
        durationMs: fc.option(length),
        lateMs: fc.option(length),
        isStretch: fc.boolean(),
      })
      .map(({ at: ended, id, outcome, isStretch, ...parts }) =>
        breakRow(id, ended, outcome, { ...parts, exercises: isStretch ? ['side_bend'] : [] }),
      ),
  );
};

const anyLedger = instant.chain((now) =>
  fc.record({ now: fc.constant(now), zone, rows: fc.array(anyRow(now), { maxLength: 30 }), back: fc.nat(3) }),
);

test('whatever the rows are, parts of a strip never overlap, stay inside its axis, and add up', { timeout }, () => {
  const property = fc.property(anyLedger, ({ now, zone: where, rows, back }) => {
    const state = freshState(now, where);
    const date = datePlus(dayOf(now, where).date, -back);
    sound(dayView(state, rows, date, now));
    const week = [-3, -2, -1, 0].map((days) => datePlus(dayOf(now, where).date, days));
    for (const view of daysView(state, rows, week, now)) sound(view);
  });
  fc.assert(property, { numRuns });
});

/** Every row of a history as the ledger has it in the end: one of the same id is the same row. */
function lived(history: Parameters<typeof liveThrough>[0]): { state: State; now: number; rows: readonly Row[] } {
  const rows = new Map<string, Row>();
  const end = liveThrough(history, ({ after }) => {
    for (const row of after.outbox.rows) rows.set(row.id, row);
  });
  return { ...end, rows: [...rows.values()] };
}

/** What was sat in all, as the rows say, and the bout that goes on. */
function satInAll({ tracker }: State, state: State, rows: readonly Row[], now: number): number {
  const { activity, clock } = tracker;
  const ended = rows.flatMap((row) => (row.kind === 'bout' && row.id !== clock.boutRow ? row.sittingMs : []));
  const goesOn =
    activity.kind === 'longBreak' ? activity.since - clock.boutStartedAt - clock.boutAwayMs : sittingMs(state, now);
  return ended.reduce((all, one) => all + one, Math.max(0, goesOn));
}

const datesFrom = (first: CalendarDate, last: CalendarDate): readonly CalendarDate[] =>
  first > last ? [] : [first, ...datesFrom(datePlus(first, 1), last)];

test('the days of any history together have all that was sat in it, and no more', { timeout }, () => {
  // What a clock says that was set is not how long it was.
  const steady = fullHistories.filter(({ steps }) => steps.every(({ step }) => step !== 'clockSet'));
  const property = fc.property(steady, (history) => {
    const { state, now, rows } = lived(history);
    const [first, today] = [startOfDay, now].map((at) => dayOf(at, state.zone).date);
    const dates = datesFrom(datePlus(first ?? '', -1), today ?? '');
    const asked = rowsAbout(dates, state.zone);
    expect(rows.filter(({ at }) => at < asked.from || at >= asked.until)).toEqual([]);
    const views = daysView(state, rows, dates, now);
    for (const view of views) sound(view);
    const sat = views.reduce((all, view) => all + view.sittingMs, 0);
    expect(sat / MINUTE).toBeCloseTo(satInAll(state, state, rows, now) / MINUTE, 3);
    for (const { from, until, sittingMs: part } of views.flatMap(({ segments }) => segments)) {
      expect(part).toBeLessThanOrEqual(until - from + 1);
    }
  });
  fc.assert(property, { numRuns });
});
