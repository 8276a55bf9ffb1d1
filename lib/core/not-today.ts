import type { BodyArea } from '../content/body-area';
import type { Person } from './person';
import type { State } from './state';
import { DAY, type Instant } from './time';

/** How many days an area of the body may be left alone for. */
export const notTodayDays = { least: 1, most: 14, byDefault: 1 } as const;

/** An area that is left alone, and until when, epoch ms. */
export type LeftAlone = Person['notToday'][number];

/**
 * What is left alone at `now`. It ends by itself when its day begins. One that would last longer than any can was set
 * before the clock was set back, and is over.
 */
export function leftAlone({ notToday }: Person, now: Instant): readonly LeftAlone[] {
  return notToday.filter(({ until }) => now < until && until - now <= (notTodayDays.most + 1) * DAY);
}

/** "Not today": today and the days after it, to the number of `days`, end at the start of a local day. */
export function leaveAlone(state: State, area: BodyArea, days: number, now: Instant): State {
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(state.zone).startOfDay();
  const until = today.add({ days }).epochMilliseconds;
  const others = leftAlone(state.person, now).filter((each) => each.area !== area);
  return { ...state, person: { ...state.person, notToday: [...others, { area, until }] } };
}

/** The person takes it back: the area may be offered again. */
export function takeBack(state: State, area: BodyArea): State {
  const notToday = state.person.notToday.filter((each) => each.area !== area);
  return { ...state, person: { ...state.person, notToday } };
}
