import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exerciseOf } from '../../lib/content/catalogue';
import type { Row } from '../../lib/core/state/history-row';
import { freshState } from '../../lib/core/state/state';
import { HOUR, MINUTE } from '../../lib/core/state/time';
import { rowsAbout } from '../../lib/core/views/day/calendar';
import { historyView } from '../../lib/core/views/history/history-view';
import type { Measures } from '../../lib/core/views/history/measures';
import { datesOf } from '../../lib/core/views/history/period';
import { historiesFor } from '../support/reference-history';
import { sequentialLedger } from '../support/sequential-ledger';

// What the tables of the history say is what is in the ledger: counted once more from the raw rows, in another way
// (HISTORY-1 to HISTORY-8).

const { numRuns, timeout } = historiesFor(0.1);

/** The person's day of an instant, and when it began: four hours are taken from the clock on the wall, for no change of clocks is then. */
function personsDay(at: number, zone: string): { date: string; from: number } {
  const wall = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
  const date = wall.hour < 4 ? wall.toPlainDate().subtract({ days: 1 }) : wall.toPlainDate();
  return {
    date: date.toString(),
    from: date.toZonedDateTime({ timeZone: zone, plainTime: '04:00' }).epochMilliseconds,
  };
}

/** Each day's piece of a time: how long, and on which date. */
function pieces(from: number, until: number, zone: string): { date: string; ms: number; at: number }[] {
  const { date, from: began } = personsDay(until - 1, zone);
  if (began <= from) return [{ date, ms: until - from, at: from }];
  return [...pieces(from, began, zone), { date, ms: until - began, at: began }];
}

type Counted = Omit<Measures, 'steps'>;

/** The measures of all dates from the first to the last, from the rows alone. */
function count(rows: readonly Row[], zone: string, first: string, last: string): Counted {
  const inside = (date: string) => date >= first && date <= last;
  const on = (at: number) => personsDay(at, zone).date;
  const sat = rows.flatMap((row) => (row.kind === 'bout' ? pieces(row.from, row.at, zone) : []));
  const sits = sat.filter(({ date, ms }) => inside(date) && ms >= MINUTE).map(({ ms }) => ms);
  const beganOn = (date: string) => Math.min(...sat.filter((piece) => piece.date === date).map(({ at }) => at));

  const breaks = rows.filter((row) => row.kind === 'break').filter(({ at }) => inside(on(at)));
  const beginOf = ({ at, durationMs }: (typeof breaks)[number]) => at - (durationMs ?? 0);
  const isTaken = (row: (typeof breaks)[number]) =>
    // Who was away before they first sat that day had no break; a long break of the day before is none of this day.
    (row.outcome === 'natural' && beginOf(row) >= beganOn(on(row.at))) ||
    (row.outcome === 'done' && beginOf(row) >= personsDay(row.at, zone).from);
  const taken = breaks.filter(isTaken);

  // Of each snooze that is not one more of the same break: what began next on that day.
  const said = breaks.filter((row) => (row.outcome !== 'natural' && row.outcome !== 'done') || isTaken(row));
  const inTurn = said.toSorted((one, other) => beginOf(one) - beginOf(other));
  const next = (row: (typeof breaks)[number], outcome: 'after' | 'before') =>
    inTurn
      .filter((each) => on(each.at) === on(row.at))
      .at(inTurn.filter((each) => on(each.at) === on(row.at)).indexOf(row) + (outcome === 'after' ? 1 : -1));
  const firstOfDay = (row: (typeof breaks)[number]) => inTurn.find((each) => on(each.at) === on(row.at)) === row;
  const snoozes = inTurn.filter(({ outcome }) => outcome === 'snoozed');
  const putOff = snoozes.filter((row) => firstOfDay(row) || next(row, 'before')?.outcome !== 'snoozed');
  const followed = snoozes.filter((row) => {
    const after = next(row, 'after');
    return after !== undefined && isTaken(after);
  });

  const waits = rows.filter((row) => row.kind === 'wait');
  const known = waits.filter(({ at }) => inside(on(at))).map(({ reason, from, at }) => ({ reason, ms: at - from }));
  const unknown = breaks
    .filter(({ outcome, lateMs }) => outcome === 'offered' && (lateMs ?? 0) >= 2 * MINUTE)
    .filter(({ at, lateMs }) => !waits.some((wait) => wait.from < at && wait.at > at - (lateMs ?? 0)))
    .map(({ lateMs }) => ({ reason: null, ms: lateMs ?? 0 }));
  const each = [...known, ...unknown];
  const total = (all: readonly { ms: number }[]) => all.reduce((sum, { ms }) => sum + ms, 0);

  const moves = taken.flatMap(({ exercises }) => exercises.map((id) => exerciseOf(id).area));
  return {
    sits: sits.length,
    longestMs: sits.reduce((most, ms) => Math.max(most, ms), 0),
    meanMs: sits.length === 0 ? 0 : sits.reduce((sum, ms) => sum + ms, 0) / sits.length,
    longSits: sits.filter((ms) => ms > HOUR).length,
    offered: breaks.filter(({ outcome }) => outcome === 'offered').length,
    taken: taken.length,
    putOff: putOff.length,
    followed: followed.length,
    waits: [...new Set(each.map(({ reason }) => reason))].map((reason) => {
      const all = each.filter((wait) => wait.reason === reason);
      return { reason, times: all.length, ms: total(all) };
    }),
    moved: [...new Set(moves)].map((area) => ({ area, moves: moves.filter((one) => one === area).length })),
  };
}

const byName = <Each extends object>(all: readonly Each[]) =>
  all.toSorted((one, other) => JSON.stringify(one).localeCompare(JSON.stringify(other)));

const zones = fc.constantFrom('Europe/Berlin', 'America/Los_Angeles', 'Asia/Kolkata', 'Australia/Lord_Howe', 'UTC');
/** In a year in which clocks change. */
const begins = fc.integer({ min: Date.UTC(2026, 1, 1), max: Date.UTC(2026, 11, 1) });
const ledgers = begins.chain((begin) =>
  fc.record({ begin: fc.constant(begin), zone: zones, rows: sequentialLedger(begin) }),
);

test('the tables of a day, a week and twelve weeks say what is in the ledger', { timeout }, () => {
  const property = fc.property(
    ledgers,
    fc.constantFrom('day' as const, 'week' as const, 'twelveWeeks' as const),
    fc.constantFrom(1, 6, 7),
    fc.nat(3),
    ({ begin, zone, rows }, period, firstDay, back) => {
      const end = Math.max(begin, ...rows.map(({ at }) => at)) + 3 * HOUR;
      // Somebody who has just sat down: nothing of them is in the tables yet.
      const state = freshState(end, zone);
      const date = Temporal.PlainDate.from(personsDay(end, zone).date).subtract({ days: back }).toString();
      const dates = datesOf(period, date, firstDay);
      const { from, until } = rowsAbout(dates, zone);
      const read = rows.filter(({ at }) => at >= from && at < until);
      const view = historyView(state, read, { period, date, firstDay }, end);
      const counted = count(rows, zone, dates[0] ?? '', dates.at(-1) ?? '');
      const { steps, meanMs, longestMs, waits, moved, ...numbers } = view.measures;
      const { meanMs: mean, longestMs: longest, waits: waited, moved: areas, ...wanted } = counted;
      expect(numbers).toEqual(wanted);
      expect(meanMs).toBeCloseTo(mean, 3);
      expect(longestMs).toBeCloseTo(longest, 3);
      expect(byName(waits)).toEqual(byName(waited));
      expect(byName(moved)).toEqual(byName(areas));
      expect(
        steps.reduce((sum, one) => sum + one, 0),
        'each sit is in one of the four steps',
      ).toBe(view.measures.sits);
    },
  );
  fc.assert(property, { numRuns });
});
