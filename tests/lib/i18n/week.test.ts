import { expect, test, vi } from 'vitest';
import { weekOf } from '../../../lib/i18n/week';

test.each([
  ['en-GB', [1, 2, 3, 4, 5, 6, 7], [6, 7]],
  ['en-US', [7, 1, 2, 3, 4, 5, 6], [6, 7]],
  ['he-IL', [7, 1, 2, 3, 4, 5, 6], [5, 6]],
  ['fa-IR', [6, 7, 1, 2, 3, 4, 5], [5]],
])('a person in %s sees their own week', (locale, days, weekend) => {
  expect(weekOf(new Intl.Locale(locale))).toEqual({ days, weekend });
});

test('a person whose browser does not tell gets Monday to Sunday', () => {
  vi.spyOn(Intl.Locale.prototype, 'getWeekInfo').mockReturnValue(undefined as never);
  expect(weekOf(new Intl.Locale('en-US'))).toEqual({ days: [1, 2, 3, 4, 5, 6, 7], weekend: [6, 7] });
  vi.restoreAllMocks();
});
