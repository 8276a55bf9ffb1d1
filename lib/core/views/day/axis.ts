// Decides which hours the picture of a day covers.

import { hoursBetween } from '../../reminders/hours-spans';
import type { State } from '../../state/state';
import { type CalendarDate, type Instant, instantOf, wallTimeOf } from '../../state/time';
import { HOUR_IN_MINUTES } from '../../state/week';
import { OFFICE } from '../working-week';
import { dayOn } from './calendar';
import { clip, type Span } from './span';

/** A time of day in minutes since the midnight at which the date begins. From 1440 on it is in the next date. */
const minuteOf = (date: CalendarDate, at: Instant, zone: string): number =>
  Temporal.PlainDate.from(date)
    .toPlainDateTime()
    .until(Temporal.PlainDateTime.from(wallTimeOf(at, zone)))
    .total('minutes');

const atMinute = (date: CalendarDate, minute: number, zone: string): Instant =>
  instantOf(Temporal.PlainDate.from(date).toPlainDateTime().add({ minutes: minute }), zone);

/** Whole hours on the wall clock, in minutes since midnight. */
export interface AxisSpan {
  readonly from: number;
  readonly to: number;
}

/**
 * The hours that a day's strip covers (DAY-1): the working hours of the day, or 09:00 to 17:00 if it has none. It is wider if
 * something happened outside them.
 *
 * @param happened what is to be seen on it
 */
export function axisOf(state: State, date: CalendarDate, happened: readonly Span[]): AxisSpan {
  const { zone } = state;
  const day = dayOn(date, zone);
  const hours = hoursBetween(state, day.from, day.until).map(({ since, until }) => ({ from: since, until }));
  const usual: Span = { from: atMinute(date, OFFICE.from, zone), until: atMinute(date, OFFICE.to, zone) };
  const shown = [...(hours.length > 0 ? hours : [usual]), ...happened].flatMap((span) => clip(span, day) ?? []);
  return {
    from:
      Math.floor(minuteOf(date, Math.min(...shown.map(({ from }) => from)), zone) / HOUR_IN_MINUTES) * HOUR_IN_MINUTES,
    to:
      Math.ceil(minuteOf(date, Math.max(...shown.map(({ until }) => until)), zone) / HOUR_IN_MINUTES) * HOUR_IN_MINUTES,
  };
}

/** One axis for several days, so that the same time of day is at the same place in each. */
export const widest = (axes: readonly AxisSpan[]): AxisSpan => ({
  from: Math.min(...axes.map(({ from }) => from)),
  to: Math.max(...axes.map(({ to }) => to)),
});

/** The axis as instants of a date, cut to the person's day. */
export function axisOn(date: CalendarDate, { from, to }: AxisSpan, zone: string): Span {
  const day = dayOn(date, zone);
  const axis = { from: atMinute(date, from, zone), until: atMinute(date, to, zone) };
  return clip(axis, day) ?? day;
}
