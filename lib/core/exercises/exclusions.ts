// Decides which areas of the body are left out ("not today"), and until when.

import type { BodyArea } from '../../content/body-area';
import type { Person } from '../state/person';
import { notTodayDays } from '../state/person';
import type { State } from '../state/state';
import { type CalendarDate, dayOf, type Instant } from '../state/time';

/** An area that is left out, and the first of the person's days on which it is offered again. */
export type LeftAlone = Person['notToday'][number];

const daysFrom = (one: CalendarDate, other: CalendarDate) =>
  Temporal.PlainDate.from(one).until(Temporal.PlainDate.from(other)).days;

/**
 * The areas that are left out at `now`, epoch ms. Each ends when its day begins. If an end is further away than any choice
 * allows, it was set before the clock was set back, so it counts as over.
 */
export function leftAlone({ person, zone }: State, now: Instant): readonly LeftAlone[] {
  const today = dayOf(now, zone).date;
  return person.notToday.filter(({ until }) => {
    const left = daysFrom(today, until);
    return left > 0 && left <= notTodayDays.most + 1;
  });
}

/** "Not today" (BREAK-14): leaves an area out for `days` days including today. */
export function leaveAlone(state: State, area: BodyArea, days: number, now: Instant): State {
  const until = Temporal.PlainDate.from(dayOf(now, state.zone).date).add({ days }).toString();
  const others = leftAlone(state, now).filter((each) => each.area !== area);
  return { ...state, person: { ...state.person, notToday: [...others, { area, until }] } };
}

/** The person takes "not today" back: the area is offered again. */
export function takeBack(state: State, area: BodyArea): State {
  const notToday = state.person.notToday.filter((each) => each.area !== area);
  return { ...state, person: { ...state.person, notToday } };
}
