import { describe, expect, test } from 'vitest';
import type { Event } from '../../lib/core/state/events';
import { Day } from '../support/day';

const morning = { from: 540, to: 750 };
const afternoon = { from: 795, to: 1020 };
const working = [morning, afternoon];
const hours: Event = { type: 'hoursChanged', hours: [working, working, working, working, working, [], []] };

describe('it reminds me on Sundays and at night (9)', () => {
  // HOURS-3
  test('nothing is told outside the hours, and they open with a new cycle', () => {
    const day = new Day('08:00').happens(hours).until('08:59').notices();
    expect(day.next()).toBe('off until 09:00:00');
    expect(day.toolbar()).toBe('[] Limber: no reminders until 9:00, by your working hours');
    day.until('09:00');
    expect(day.next()).toBe('at 09:30:00');
    expect(day.sittingMinutes(), 'the estimate of how long they sat goes on').toBe(60);
    day.until('09:30').notices('09:30:00 told: side_bend');
  });

  test('four minutes without input, of which one is in them, move the break on by that one', () => {
    const day = new Day('08:00').happens(hours).away('08:57', '09:01');
    expect(day.next()).toBe('at 09:31:00');
    day.until('09:31').notices('09:31:00 told: side_bend');
  });

  test('a lid that is shut while they open does not bring a long break for what was sat before them', () => {
    const day = new Day('07:30').happens(hours).until('08:58').locked('08:58', '09:01:30').until('09:31:30');
    day.notices('09:31:30 told: side_bend');
  });

  test('hours that are set in the afternoon do not forget the time until the long break', () => {
    const day = new Day('09:00').until('09:30').happens({ type: 'promptSkipped' }).until('09:50').happens(hours);
    day.until('10:00').notices('09:30:00 told: side_bend', '09:30:00 notice gone', '10:00:00 told: long break');
  });

  test('a computer taken to another zone while somebody types is no sleep (ABSENCE-7)', () => {
    const day = new Day('07:30').happens(hours).until('08:22');
    const seen = { presence: 'active', thresholdMs: 60_000, isAudible: false } as const;
    day.happens({ type: 'zoneChanged', zone: 'Europe/Helsinki' }, { type: 'woke', seen });
    expect(day.sittingMinutes()).toBe(52);
  });

  test('the gap at noon is off too', () => {
    const day = new Day('12:10').happens(hours).until('12:25').notices();
    expect(day.next(), 'due at 12:40, in the gap').toBe('off until 13:15:00');
    day.until('13:45').notices('13:45:00 told: side_bend');
  });

  test('a reminder that is up when they close is taken down, and owed no more', () => {
    const day = new Day('16:28').happens(hours).until('16:58').notices('16:58:00 told: side_bend');
    day.until('18:00').notices('17:00:00 notice gone');
    expect(day.next()).toBe('off until 2026-03-03 09:00:00');
    day.until('2026-03-03 09:29').notices();
  });

  test('a snooze does not outlive them', () => {
    const day = new Day('16:28').happens(hours).until('16:58').happens({ type: 'promptSnoozed' }).until('17:30');
    day.notices('16:58:00 told: side_bend', '16:58:00 notice gone');
  });

  // HOURS-4
  test('a stretch that runs when they close is finished first', () => {
    const day = new Day('16:30').happens(hours).passesCheck().until('16:59:30');
    day.happens({ type: 'guideStarted', plan: ['side_bend'] }).follows(4);
    expect(day.now).toBeGreaterThan(new Day('17:00').now);
    expect(day.sees()).toMatchObject({ screen: 'guide' });
    expect(day.follows().sees()).toMatchObject({ screen: 'now', explanation: { kind: 'stretched' } });
    expect(day.next()).toBe('off until 2026-03-03 09:00:00');
  });

  test('on a holiday there is nothing', () => {
    const day = new Day('09:00').happens(hours, { type: 'daysOffChanged', daysOff: ['2026-03-02', '2026-03-03'] });
    expect(day.next()).toBe('off until 2026-03-04 09:00:00');
    day.until('2026-03-03 20:00').notices();
  });

  test('a browser that was asleep when they opened opens them all the same', () => {
    const day = new Day('08:30').happens(hours).asleep('08:40', '09:10').until('09:39').notices();
    expect(day.next(), 'they came at ten past nine').toBe('at 09:40:00');
  });

  // HOURS-8
  test('someone at the desk on a Saturday may be reminded all the same, until Monday', () => {
    const day = new Day('2026-03-07 10:00').happens(hours);
    expect(day.sees()).toMatchObject({ hindrances: [{ kind: 'off', change: { type: 'overtimeBegan' } }] });
    day.until('2026-03-07 11:00').happens({ type: 'overtimeBegan' });
    expect(day.next()).toBe('at 11:30:00');
    day.until('2026-03-07 11:30').notices('11:30:00 told: side_bend');
    day.happens({ type: 'promptSkipped' }).asleep('2026-03-07 11:40', '2026-03-08 11:10');
    expect(day.next(), 'a day later they are off again').toBe('off until 2026-03-09 09:00:00');
  });

  test('someone who is early and wants reminders keeps the one that is up, and the next, when the hours open', () => {
    const day = new Day('08:00')
      .happens(hours, { type: 'overtimeBegan' })
      .until('08:28')
      .happens({ type: 'personMoved' });
    day.until('08:59').notices('08:58:00 told: side_bend');
    day.until('09:01').happens({ type: 'promptSkipped' }).notices('09:01:00 notice gone');
    expect(day.next()).toBe('at 09:31:00');
    day.until('12:31').happens({ type: 'personMoved' });
    expect(day.next(), 'they close as ever').toBe('off until 13:15:00');
    expect(day.state.tracker.overtime).toEqual({ kind: 'none' });
  });

  test('impossible hours change nothing', () => {
    const day = new Day('08:00').happens({
      type: 'hoursChanged',
      hours: [[{ from: 600, to: 300 }], [], [], [], [], [], []],
    });
    expect(day.next()).toBe('at 08:30:00');
  });
});

describe('someone who travels', () => {
  test('has their hours where they are, from the moment the zone is seen', () => {
    const day = new Day('09:00').happens(hours).until('09:20');
    day.happens({ type: 'zoneChanged', zone: 'America/New_York' }, { type: 'woke' });
    expect(day.next(), '3:20 in New York, where nine is 15:00 in Berlin').toBe('off until 15:00:00');
    day.until('14:59').notices();
    day.until('15:30').notices('15:30:00 told: side_bend');
  });
});

describe('why am I not being reminded? (7)', () => {
  test('everything in the way is told, with what changes it', () => {
    const day = new Day('08:00').happens(
      hours,
      { type: 'settingChanged', name: 'showNotification', value: false },
      { type: 'stoodUp' },
      { type: 'callSaid', minutes: 60 },
      { type: 'remindersPaused', length: 'hour' },
    );
    expect(day.sees()).toMatchObject({
      status: { kind: 'paused', because: 'person' },
      hindrances: [
        { kind: 'paused', change: { type: 'remindersResumed' } },
        { kind: 'off', change: { type: 'overtimeBegan' } },
        { kind: 'standing', change: { type: 'satDown' } },
        { kind: 'callSaid', change: { type: 'callEnded' } },
        { kind: 'notificationsOffHere', change: { type: 'settingChanged', name: 'showNotification', value: true } },
      ],
    });
  });

  test('each of them is changed by its one button, and then none is left', () => {
    const day = new Day('08:00').happens(hours, { type: 'stoodUp' }, { type: 'remindersPaused', length: 'hour' });
    day.happens({ type: 'settingChanged', name: 'showNotification', value: false });
    for (let pressed = 0; pressed < 10; pressed += 1) {
      const seen = day.sees();
      const change = seen.screen === 'now' ? seen.hindrances[0]?.change : null;
      if (!change) break;
      day.happens(change);
    }
    expect(day.sees()).toMatchObject({ status: { kind: 'next' }, hindrances: [] });
  });

  test('notifications that the system holds back are told of, and so is when the break is', () => {
    const day = new Day('09:00').happens({ type: 'notificationPermissionSeen', allowed: false });
    expect(day.sees()).toMatchObject({
      status: { kind: 'next', isSilent: true },
      hindrances: [{ kind: 'notificationsOffInSystem', change: null }],
    });
    expect(day.toolbar()).toBe('[] Limber: next break at 9:30. The system shows no notifications.');
    day.happens({ type: 'notificationPermissionSeen', allowed: true });
    expect(day.sees()).toMatchObject({ status: { kind: 'next', isSilent: false }, hindrances: [] });
  });

  test('a test that does not come through tells it too', () => {
    const day = new Day('09:00').happens({ type: 'notificationTested', answer: 'off' });
    expect(day.sees()).toMatchObject({ hindrances: [{ kind: 'notificationsOffInSystem' }] });
  });
});
