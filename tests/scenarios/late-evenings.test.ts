import { describe, expect, test } from 'vitest';
import { whyLeftOut } from '../../lib/core/exercises/eligibility';
import { skipsLeft } from '../../lib/core/reminders/skips';
import type { Event } from '../../lib/core/state/events';
import { clockTime, Day } from '../support/day';

const untilTomorrow: Event = { type: 'remindersPaused', length: 'untilWorkday' };
const emergency: Event = { type: 'safetyChecked', outcome: 'emergency', hidden: [], plan: [] };
const HOUR = 60 * 60_000;

const everyDay = (...ranges: { from: number; to: number }[]): Event => ({
  type: 'hoursChanged',
  hours: Array.from({ length: 7 }, () => ranges),
});
const nineToFive = everyDay({ from: 540, to: 1020 });
const nights = everyDay({ from: 0, to: 360 }, { from: 1320, to: 1440 });

describe('a clock that is set back over four in the morning', () => {
  test('brings back no move that somebody had to stop in since, but does with the next day', () => {
    const day = new Day('04:55').passesCheck().happens({ type: 'guideStarted', plan: ['side_bend'] });
    day.until('05:00').happens({ type: 'hadToStop' }, { type: 'cardClosed' });
    const why = (time: string) => whyLeftOut(day.until(time).state, 'side_bend', day.now);
    day.now = clockTime('03:30');
    day.happens({ type: 'woke' });
    expect(why('03:59')).toBe('stoppedToday');
    expect(why('04:01')).toBe('stoppedToday');
    expect(why('2026-03-03 04:00')).toBe(null);
  });

  test('brings back no skips of the day', () => {
    const day = new Day('04:25').happens({ type: 'settingChanged', name: 'skipsADay', value: 1 }).until('04:55');
    day.happens({ type: 'promptSkipped' }).notices('04:55:00 told: side_bend', '04:55:00 notice gone');
    day.now = clockTime('03:30');
    day.happens({ type: 'woke' });
    expect(skipsLeft(day.state, day.now)).toBe(0);
    day.until('04:00').notices('04:00:00 told: long break');
    expect(skipsLeft(day.state, day.now)).toBe(0);
    expect(skipsLeft(day.state, clockTime('2026-03-03 04:00'))).toBe(1);
  });

  test('by a flight to the west brings back none either', () => {
    const day = new Day('2026-03-03 06:00').happens({ type: 'settingChanged', name: 'skipsADay', value: 1 });
    day
      .until('2026-03-03 06:30')
      .happens({ type: 'promptSkipped' }, { type: 'zoneChanged', zone: 'America/Los_Angeles' });
    expect(skipsLeft(day.state, day.now), 'there it is Monday evening').toBe(0);
  });
});

describe('somebody who is still up after midnight', () => {
  // HOURS-2, HOURS-5
  test('has a day off with its evening, and the evening before it is none', () => {
    const off: Event = { type: 'daysOffChanged', daysOff: ['2026-03-03'] };
    const before = new Day('2026-03-02 23:45').happens(off).until('2026-03-03 00:15');
    before.notices('00:15:00 told: side_bend').asleep('2026-03-03 00:16', '2026-03-03 10:00');
    expect(before.next()).toBe('off until 2026-03-04 04:00:00');
    before.until('2026-03-04 03:59').notices('10:00:00 notice gone');
  });

  test('had to stop in a move at 23:55: it is left out until the night is over', () => {
    const day = new Day('23:54').passesCheck().happens({ type: 'guideStarted', plan: ['side_bend'] });
    day.until('23:55').happens({ type: 'hadToStop' }, { type: 'cardClosed' });
    const why = (time: string) => whyLeftOut(day.until(time).state, 'side_bend', day.now);
    expect(why('23:59')).toBe('stoppedToday');
    expect(why('2026-03-03 00:05')).toBe('stoppedToday');
    expect(why('2026-03-03 03:59')).toBe('stoppedToday');
    expect(why('2026-03-03 04:00')).toBe(null);
  });

  // PAUSE-4
  test('tells of an emergency sign at 23:50: nothing comes for the rest of the night', () => {
    const day = new Day('23:00')
      .until('23:49')
      .notices('23:30:00 told: side_bend', '23:35:00 told again: side_bend', '23:40:00 notice gone');
    day.happens(emergency, { type: 'cardClosed' }).until('2026-03-03 03:59').notices();
    expect(day.next()).toBe('paused until 04:00:00');
  });

  test('tells of an emergency sign ten minutes before the day turns: it is not taken for yesterday’s', () => {
    const day = new Day('2026-03-03 03:50').happens(emergency, { type: 'cardClosed' });
    day.until('2026-03-03 05:49').ends();
  });

  test.each([
    ['with office hours, on Tuesday', nineToFive, '2026-03-03 00:30', '09:00:00'],
    ['without hours, in the morning', null, '2026-03-03 00:30', '06:00:00'],
    ['without hours, just before the day turns', null, '2026-03-03 03:59', '06:00:00'],
    ['without hours, once the day has turned', null, '2026-03-03 04:00', '2026-03-04 06:00:00'],
    ['with office hours, early in the morning', nineToFive, '2026-03-03 05:00', '2026-03-04 09:00:00'],
    ['in a night shift', nights, '2026-03-03 00:30', '22:00:00'],
    ['at the end of a night shift', nights, '2026-03-03 05:00', '22:00:00'],
    ['at the beginning of a night shift', nights, '2026-03-02 22:30', '2026-03-03 22:00:00'],
    ['before a night shift', nights, '2026-03-02 20:00', '2026-03-03 22:00:00'],
  ])('and says "until tomorrow" %s', (_, hours, now, until) => {
    const day = new Day(now);
    if (hours) day.happens(hours);
    expect(day.happens(untilTomorrow).next()).toBe(`paused until ${until}`);
  });

  // HOURS-6
  test('means by "tomorrow" the next night, though a meal divides this one', () => {
    const hours = everyDay({ from: 20 * 60, to: 24 * 60 }, { from: 60, to: 5 * 60 });
    for (const now of ['2026-03-02 23:00', '2026-03-03 00:30', '2026-03-03 02:00']) {
      const day = new Day(now).happens(hours, untilTomorrow);
      expect(day.next()).toMatch(/until (2026-03-03 )?20:00:00$/);
    }
  });

  // HOURS-5
  test('has the whole of such a night off, on the day that it begins on, and the next one whole', () => {
    const hours = everyDay({ from: 20 * 60, to: 23 * 60 + 45 }, { from: 60, to: 5 * 60 });
    const off = (day: string): Event => ({ type: 'daysOffChanged', daysOff: [day] });
    const monday = new Day('2026-03-02 12:00').happens(hours, off('2026-03-02'));
    expect(monday.next()).toBe('off until 2026-03-03 20:00:00');
    const tuesday = new Day('2026-03-03 00:10').happens(hours, off('2026-03-03'));
    expect(tuesday.next()).toBe('off until 01:00:00');
    expect(tuesday.until('2026-03-03 05:10').next()).toBe('off until 2026-03-04 20:00:00');
  });

  // HOURS-7
  test('means by "tomorrow" the next shift, where two with a meal between them would be longer than any shift is', () => {
    const hours = everyDay({ from: 20 * 60, to: 24 * 60 }, { from: 2 * 60, to: 14 * 60 });
    expect(new Day('2026-03-02 23:00').happens(hours, untilTomorrow).next()).toBe('paused until 2026-03-03 02:00:00');
  });

  test('means by "tomorrow" the next shift, though it begins in the small hours', () => {
    const baker = everyDay({ from: 120, to: 600 });
    expect(new Day('20:00').happens(baker, untilTomorrow).next()).toBe('paused until 2026-03-03 02:00:00');
    expect(new Day('03:00').happens(baker, untilTomorrow).next()).toBe('paused until 2026-03-03 02:00:00');
  });

  test('has no new skips at midnight', () => {
    const day = new Day('23:20').happens({ type: 'settingChanged', name: 'skipsADay', value: 1 }).until('23:50');
    day.happens({ type: 'promptSkipped' }).notices('23:50:00 told: side_bend', '23:50:00 notice gone');
    expect(skipsLeft(day.state, day.until('2026-03-03 00:10').now)).toBe(0);
    expect(skipsLeft(day.state, day.now + 3.8 * HOUR)).toBe(0);
    expect(skipsLeft(day.state, day.now + 4 * HOUR)).toBe(1);
  });
});

describe('a clock that is set back by three hours', () => {
  test.each([
    ['"until tomorrow"', untilTomorrow, '2026-03-03 06:00:00'],
    ['an emergency', emergency, '2026-03-03 04:00:00'],
  ])('leaves the end of %s where it was on the wall', (_, event, until) => {
    const day = new Day('12:00').happens(event, { type: 'cardClosed' });
    day.now -= 3 * HOUR;
    expect(day.happens({ type: 'woke' }).next()).toBe(`paused until ${until}`);
  });

  test('moves the end of a pause that has a length: an hour stays an hour', () => {
    const day = new Day('12:00').happens({ type: 'remindersPaused', length: 'hour' });
    day.now -= 3 * HOUR;
    expect(day.happens({ type: 'woke' }).next()).toBe('paused until 10:00:00');
  });

  test('has reminders outside the hours end when these open', () => {
    const day = new Day('07:00').happens(nineToFive, { type: 'overtimeBegan' });
    day.now -= 3 * HOUR;
    day.happens({ type: 'woke' });
    expect(day.state.tracker.overtime).toMatchObject({ kind: 'on', until: '2026-03-02T09:00:00' });
  });

  test('keeps the next word about a pause without end at the first working hour', () => {
    const day = new Day('12:00').happens(nineToFive, { type: 'remindersPaused', length: 'untilResumed' });
    day.now -= 3 * HOUR;
    day.happens({ type: 'woke' }).until('2026-03-03 09:00').notices('09:00:00 asked: stillPaused');
  });
});

describe('a clock that showed another year, and is put right', () => {
  test('does not leave reminders off for years', () => {
    const day = new Day('2056-03-02 12:00').happens(untilTomorrow);
    day.now = new Day('2026-03-02 12:00').now;
    expect(day.happens({ type: 'woke' }).next()).toMatch(/^paused until 2026-03-0[234] 06:00:00$/);
  });
});
