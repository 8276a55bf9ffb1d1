import { expect, test } from 'vitest';
import type { Event } from '../../../lib/core/state/events';
import { wishes } from '../../../lib/core/wishes';
import { menuItems } from '../../../lib/shell/menu';
import { Day } from '../../support/day';
import { language } from '../../support/language';

const zone = 'Europe/Berlin';
const nineToFive = [{ from: 540, to: 1020 }];
const office: Event = {
  type: 'hoursChanged',
  hours: [nineToFive, nineToFive, nineToFive, nineToFive, nineToFive, [], []],
};

test.each([
  ['2026-03-02 16:00', 'tomorrow 9:00'],
  ['2026-03-06 16:00', 'Monday 09:00'],
  ['2026-03-03 00:30', '9:00'],
])('at %s the icon’s menu and the popup name the same pause alike: until %s', (now, end) => {
  const day = new Day(now).happens(office, { type: 'woke' });
  const seen = day.sees();
  if (seen.screen !== 'now') throw new Error(`the popup shows ${seen.screen}`);
  const { at, asOf } = seen.nextWorkday;
  const inPopup = language.t('pause.untilWorkday', { time: language.dayTime(at, asOf, zone) });
  const inMenu = menuItems(language, wishes(day.state), zone).find(({ id }) => id === 'pauseUntilWorkday');
  expect([inPopup, inMenu?.title]).toEqual([`Until ${end}`, `Pause reminders until ${end}`]);
});
