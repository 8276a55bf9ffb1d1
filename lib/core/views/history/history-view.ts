// Decides what the history shows of a period.

import type { Row, WaitRow } from '../../state/history-row';
import type { State } from '../../state/state';
import { type CalendarDate, dayOf, type Instant } from '../../state/time';
import { rowsAbout } from '../day/calendar';
import { type DayView, dayContents, daysView } from '../day/day-view';
import { type DayFacts, dayFacts } from './day-facts';
import { type Measures, measuresOf } from './measures';
import { datesOf, type Period, weeksOf } from './period';
import { isWait } from './waits';

/** What is asked for: a period, by a date that is in it. */
export interface PeriodAsked {
  readonly period: Period;
  readonly date: CalendarDate;
  /** What a week begins with where the person lives: 1 (Monday) to 7. */
  readonly firstDay: number;
}

/** A period of the history: its pictures, their sentences and their tables are made of this. */
export interface HistoryView {
  readonly period: Period;
  readonly today: CalendarDate;
  /** What is counted of each day that has come, oldest first. */
  readonly days: readonly DayFacts[];
  /** The strips of those days; of twelve weeks there are none. */
  readonly strips: readonly DayView[];
  /** The dates of the period that are still to come. */
  readonly toCome: readonly CalendarDate[];
  readonly measures: Measures;
  /** Those of the rows that tell what breaks waited for. */
  readonly waits: readonly WaitRow[];
  readonly isEmpty: boolean;
}

const hasCome = (today: CalendarDate) => (date: CalendarDate) => date <= today;

/** Those of the rows that are about these days. */
function rowsOf(dates: readonly CalendarDate[], rows: readonly Row[], zone: string): readonly Row[] {
  const { from, until } = rowsAbout(dates, zone);
  return rows.filter(({ at }) => at >= from && at < until);
}

/** Works week by week, because the time to compare rows grows with the square of their number. */
function weeksOfFacts(state: State, rows: readonly Row[], asked: PeriodAsked, now: Instant): readonly DayFacts[] {
  const today = dayOf(now, state.zone).date;
  return weeksOf(asked.date, asked.firstDay).flatMap((week) => {
    const dates = week.filter(hasCome(today));
    if (dates.length === 0) return [];
    const ofWeek = rowsOf(dates, rows, state.zone);
    return dayContents(state, ofWeek, dates, now).map((content) => dayFacts(content, ofWeek));
  });
}

/**
 * A period as it is known at `now`, epoch ms.
 *
 * @param rows those of `rowsAbout` its dates (HISTORY-9); any others do no harm
 */
export function historyView(state: State, rows: readonly Row[], asked: PeriodAsked, now: Instant): HistoryView {
  const today = dayOf(now, state.zone).date;
  const { period, date, firstDay } = asked;
  const dates = datesOf(period, date, firstDay);
  const come = dates.filter(hasCome(today));
  const isLong = period === 'twelveWeeks';
  const strips = isLong ? [] : daysView(state, rows, come, now);
  const days = isLong ? weeksOfFacts(state, rows, asked, now) : strips.map((strip) => dayFacts(strip, rows));
  return {
    period,
    today,
    days,
    strips,
    toCome: dates.filter((each) => each > today),
    measures: measuresOf(days),
    waits: rows.filter(isWait),
    isEmpty: days.every(({ isEmpty }) => isEmpty),
  };
}
