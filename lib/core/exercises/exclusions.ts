// Decides which parts of the body are left alone ("not today"), and until when.

import type { BodyArea } from '../../content/body-area';
import type { Person } from '../state/person';
import { notTodayDays } from '../state/person';
import type { State } from '../state/state';
import { type CalendarDate, dayOf, type Instant } from '../state/time';

/** An area that is left alone, and the first of the person's days on which it is not. */
export type LeftAlone = Person['notToday'][number];

const daysFrom = (one: CalendarDate, other: CalendarDate) =>
  Temporal.PlainDate.from(one).until(Temporal.PlainDate.from(other)).days;

/**
 * What is left alone at `now`, epoch ms. It ends by itself when its day begins. One that would last longer than any can was
 * set before the clock was set back, and is over.
 */
export function leftAlone({ person, zone }: State, now: Instant): readonly LeftAlone[] {
  const today = dayOf(now, zone).date;
  return person.notToday.filter(({ until }) => {
    const left = daysFrom(today, until);
    return left > 0 && left <= notTodayDays.most + 1;
  });
}

/** "Not today" (BREAK-14): today and the days after it, to the number of `days`, end when a person's day begins. */
export function leaveAlone(state: State, area: BodyArea, days: number, now: Instant): State {
  const until = Temporal.PlainDate.from(dayOf(now, state.zone).date).add({ days }).toString();
  const others = leftAlone(state, now).filter((each) => each.area !== area);
  return { ...state, person: { ...state.person, notToday: [...others, { area, until }] } };
}

/** The person takes it back: the area may be offered again. */
export function takeBack(state: State, area: BodyArea): State {
  const notToday = state.person.notToday.filter((each) => each.area !== area);
  return { ...state, person: { ...state.person, notToday } };
}
