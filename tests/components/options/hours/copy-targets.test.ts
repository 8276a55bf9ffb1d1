import { expect, test } from 'vitest';
import { copyTargets } from '../../../../components/options/hours/copy-targets';
import { isPlausibleDay } from '../../../../components/options/hours/is-plausible-day';

const names = ['', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const words = {
  nameOf: (day: number) => names[day] ?? '',
  nameOfRange: (first: string, last: string) => `${first}–${last}`,
  nameOfAll: 'all',
};

test('Monday is copied to the working days at once, to each day, or to all', () => {
  expect(copyTargets(1, { days: [1, 2, 3, 4, 5, 6, 7], weekend: [6, 7], ...words })).toEqual([
    { name: 'Mon–Fri', days: [2, 3, 4, 5] },
    { name: 'Tue', days: [2] },
    { name: 'Wed', days: [3] },
    { name: 'Thu', days: [4] },
    { name: 'Fri', days: [5] },
    { name: 'Sat', days: [6] },
    { name: 'Sun', days: [7] },
    { name: 'all', days: [2, 3, 4, 5, 6, 7] },
  ]);
});

test('where the week begins on Sunday and the weekend is Friday and Saturday, the working days are Sunday to Thursday', () => {
  const [together] = copyTargets(7, { days: [7, 1, 2, 3, 4, 5, 6], weekend: [5, 6], ...words });
  expect(together).toEqual({ name: 'Sun–Thu', days: [1, 2, 3, 4] });
});

test('a date is one that somebody plans only once its year is whole', () => {
  const now = Date.UTC(2026, 10, 26, 15);
  for (const typed of ['', '0002-12-25', '0020-12-25', '2002-12-25', '2099-01-01'])
    expect(isPlausibleDay(typed, now)).toBe(false);
  for (const typed of ['2026-11-26', '2026-12-25', '2027-12-25']) expect(isPlausibleDay(typed, now)).toBe(true);
});
