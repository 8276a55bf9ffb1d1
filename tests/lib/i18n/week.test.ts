import { expect, test, vi } from 'vitest';
import { daysFrom, weekOf } from '../../../lib/i18n/week';

test.each([
  ['en-GB', 1, [6, 7]],
  ['en-US', 7, [6, 7]],
  ['he-IL', 7, [5, 6]],
  ['fa-IR', 6, [5]],
])('a person in %s sees their own week', (locale, firstDay, weekend) => {
  expect(weekOf(locale)).toEqual({ firstDay, weekend });
});

test('a person whose browser does not tell gets Monday to Sunday', () => {
  vi.spyOn(Intl.Locale.prototype, 'getWeekInfo').mockReturnValue(undefined as never);
  expect(weekOf('en-US')).toEqual({ firstDay: 1, weekend: [6, 7] });
  vi.restoreAllMocks();
});

test('the days are listed from the first of the week on', () => {
  expect(daysFrom(1)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(daysFrom(7)).toEqual([7, 1, 2, 3, 4, 5, 6]);
});
