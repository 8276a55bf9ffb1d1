import { describe, expect, test } from 'vitest';
import type { Event } from '../../lib/core/state/events';
import { Day } from '../support/day';

const switched = (name: 'badgeCountdown' | 'showNotification' | 'repeatNotification', value = false): Event => ({
  type: 'settingChanged',
  name,
  value,
});

describe('warn me before the break, quietly (10)', () => {
  // PROMPT-10
  test('the icon counts down the last five minutes; nothing else moves', () => {
    const day = new Day('09:00').until('09:24:59');
    expect(day.toolbar()).toBe('[] Limber: next break at 9:30');
    const seen = ['09:25', '09:26', '09:27', '09:28', '09:29'].map((time) => day.until(time).toolbar());
    expect(seen).toEqual([
      '[5] Limber: next break at 9:30, in 5 min',
      '[4] Limber: next break at 9:30, in 4 min',
      '[3] Limber: next break at 9:30, in 3 min',
      '[2] Limber: next break at 9:30, in 2 min',
      '[1] Limber: next break at 9:30, in 1 min',
    ]);
    day.notices().until('09:30').notices('09:30:00 told: side_bend');
    expect(day.toolbar()).toBe('[now] Limber: a break is due');
  });

  test('nobody is counted down to who is not there, is paused, or stands', () => {
    const away = new Day('09:00')
      .until('09:26')
      .happens({ type: 'presenceSeen', presence: 'locked', thresholdMs: 60_000, isAudible: false });
    expect(away.toolbar()).toBe('[] Limber: you are away');
    const paused = new Day('09:00').happens({ type: 'remindersPaused', length: 'hour' }).until('09:27');
    expect(paused.toolbar()).toBe('[] Limber: paused until 10:00');
    expect(new Day('09:00').until('09:20').happens({ type: 'stoodUp' }).until('09:27').toolbar()).toBe(
      '[] Limber: you are standing',
    );
  });

  test('a break that the hours would not allow is not counted down to', () => {
    const toTen = [[{ from: 540, to: 568 }], [], [], [], [], [], []];
    const day = new Day('09:00').happens({ type: 'hoursChanged', hours: toTen }).until('09:27');
    expect(day.toolbar()).toBe('[] Limber: no reminders until 9 March at 9:00, by your working hours');
  });

  // PROMPT-11
  test('someone who finds even that too much switches it off', () => {
    const day = new Day('09:00').happens(switched('badgeCountdown')).until('09:27');
    expect(day.toolbar()).toBe('[] Limber: next break at 9:30');
  });
});

describe('each stage can be switched off', () => {
  // PROMPT-5
  test('without notifications the icon says "now", the popup shows the break, and ten minutes later it has passed by', () => {
    const day = new Day('09:00').happens(switched('showNotification')).until('09:30').notices();
    expect(day.toolbar()).toBe('[now] Limber: a break is due');
    expect(day.sees()).toMatchObject({ screen: 'due', hindrances: [{ kind: 'notificationsOffHere' }] });
    day.until('09:40').notices();
    expect(day.next()).toBe('at 10:10:00');
  });

  // PROMPT-4
  test('without the repeat it is said once, and has passed by at the same time', () => {
    const day = new Day('09:00').happens(switched('repeatNotification')).until('09:41');
    day.notices('09:30:00 told: side_bend', '09:40:00 notice gone');
    expect(day.next()).toBe('at 10:10:00');
  });
});

describe('let me skip, but not all day (19)', () => {
  const skip: Event = { type: 'promptSkipped' };
  const untilTold = (day: Day) => {
    while (day.sees().screen !== 'due') day.until(day.next().slice(3, 8));
    return day;
  };

  test('without a limit one may skip as one likes', () => {
    const day = new Day('09:00');
    for (let count = 0; count < 12; count += 1) untilTold(day).happens(skip);
    expect(day.sees()).toMatchObject({ screen: 'now', explanation: { kind: 'skipped' } });
  });

  // PROMPT-6
  test('with one, Skip makes way for a plainer way out, which always works; the next day begins afresh', () => {
    const day = new Day('09:00').happens({ type: 'settingChanged', name: 'skipsADay', value: 2 });
    untilTold(day);
    expect(day.sees()).toMatchObject({ skipsLeft: 2 });
    untilTold(day.happens(skip)).happens(skip);
    untilTold(day);
    expect(day.sees()).toMatchObject({ skipsLeft: 0 });
    expect(day.happens(skip).sees(), 'a key or a menu that says Skip does not get past it').toMatchObject({
      screen: 'due',
    });
    expect(day.happens({ type: 'promptDeclined' }).sees()).toMatchObject({
      screen: 'now',
      explanation: { kind: 'skipped' },
    });
    day.locked('12:00', '2026-03-03 09:00').until('2026-03-03 09:30');
    expect(day.sees()).toMatchObject({ screen: 'due', skipsLeft: 2 });
  });
});
