import { describe, expect, test } from 'vitest';
import type { Event } from '../../lib/core/state/events';
import { Day } from '../support/day';

type PauseLength = Extract<Event, { type: 'remindersPaused' }>['length'];
const pause = (length: PauseLength): Event => ({ type: 'remindersPaused', length });
const nineToFive = [{ from: 540, to: 1020 }];
const office: Event = {
  type: 'hoursChanged',
  hours: [nineToFive, nineToFive, nineToFive, nineToFive, nineToFive, [], []],
};

describe('I paused it for a meeting and forgot to turn it on again (8)', () => {
  // PAUSE-1
  test.each([
    ['halfHour', '09:40:00', '09:41:00', 'side_bend'],
    ['hour', '10:10:00', '10:11:00', 'long break'],
    ['twoHours', '11:10:00', '11:11:00', 'long break'],
  ] as const)('a pause of %s ends by itself, and what is owed comes a minute later', (length, ends, told, what) => {
    const day = new Day('09:00').until('09:10').happens(pause(length));
    expect(day.next()).toBe(`paused until ${ends}`);
    day.until(ends.slice(0, 5)).notices();
    day.until(told.slice(0, 5)).notices(`${told} told: ${what}`);
  });

  // PAUSE-2
  test('until tomorrow is until the first working hour', () => {
    const day = new Day('09:00').happens(office, pause('untilWorkday'));
    expect(day.next()).toBe('paused until 2026-03-03 09:00:00');
    day.until('2026-03-03 09:00').notices();
    expect(day.next(), 'hours open with a new cycle').toBe('at 09:30:00');
  });

  test('on a Friday that is on Monday, and without hours it is in the morning', () => {
    const friday = new Day('2026-03-06 09:00').happens(office, pause('untilWorkday'));
    expect(friday.next()).toBe('paused until 2026-03-09 09:00:00');
    expect(new Day('09:00').happens(pause('untilWorkday')).next()).toBe('paused until 2026-03-03 06:00:00');
  });

  test.each([
    ['in the evening', '2026-03-02 23:00'],
    ['after midnight', '2026-03-03 03:00'],
  ])('of somebody who works nights, %s, it is the next evening, not the rest of this night', (_, now) => {
    const nights = [
      { from: 0, to: 360 },
      { from: 1320, to: 1440 },
    ];
    const day = new Day(now).happens({ type: 'hoursChanged', hours: Array.from({ length: 7 }, () => nights) });
    expect(day.happens(pause('untilWorkday')).next()).toContain(
      '2026-03-03 22:00:00'.slice(now < '2026-03-03' ? 0 : 11),
    );
  });

  test('someone who flies to Tokyo overnight resumes at nine in Tokyo', () => {
    const day = new Day('09:00')
      .happens(office, pause('untilWorkday'))
      .happens({ type: 'zoneChanged', zone: 'Asia/Tokyo' });
    expect(day.next(), 'as seen from Berlin').toBe('paused until 2026-03-03 01:00:00');
  });

  // PAUSE-3
  test('until I resume says once a day that it is off, at the first working hour', () => {
    const day = new Day('09:00')
      .happens(office)
      .until('10:00')
      .notices('09:30:00 told: side_bend', '09:35:00 told again: side_bend', '09:40:00 notice gone');
    day.happens(pause('untilResumed')).until('2026-03-03 08:59').notices();
    expect(day.next()).toBe('paused');
    expect(day.toolbar()).toBe('[] Limber: paused until you resume');
    day.until('2026-03-03 12:00').notices('09:00:00 asked: stillPaused');
    day
      .happens({ type: 'notificationClosed', id: 'followUp-stillPaused-1', byHand: true })
      .notices('12:00:00 notice gone');
    day.until('2026-03-04 09:00').notices('09:00:00 asked: stillPaused');
    day.happens({ type: 'remindersResumed' }).until('2026-03-04 09:29').notices('09:00:00 notice gone');
    day.until('2026-03-04 09:30').notices('09:30:00 told: calf_raise');
  });

  test('without hours it says so after a day; not in a call, and not while they are away', () => {
    const day = new Day('09:00').happens(pause('untilResumed')).until('2026-03-03 08:59').around({ inCall: true });
    day.until('2026-03-03 09:20').notices();
    day.around({}).until('2026-03-03 09:20').notices('09:20:00 asked: stillPaused');
    const away = new Day('09:00').happens(pause('untilResumed')).locked('18:00', '2026-03-03 10:00');
    away.notices().until('2026-03-03 10:02').notices('10:01:00 asked: stillPaused');
  });

  test('it may be taken back: the reminder that was up is up again, and not said again', () => {
    const day = new Day('09:00').until('09:30').notices('09:30:00 told: side_bend').happens(pause('hour'));
    day.notices('09:30:00 notice gone').until('09:31').happens({ type: 'pauseUndone' });
    expect(day.sees()).toMatchObject({ screen: 'due' });
    day.notices();
  });

  test('one that ends outside the hours is followed by them: nothing is told, and the line says until when', () => {
    const day = new Day('16:00').happens(office).until('16:29').happens(pause('twoHours')).until('17:30');
    expect(day.next()).toBe('paused until 18:29:00');
    day.until('18:40').notices();
    expect(day.next()).toBe('off until 2026-03-03 09:00:00');
    day.until('2026-03-03 09:29').notices();
    day.until('2026-03-03 09:30').notices('09:30:00 told: side_bend');
  });

  test('a resume may be taken back too', () => {
    const day = new Day('09:00').happens(pause('hour')).until('09:20').happens({ type: 'remindersResumed' });
    expect(day.next()).toBe('at 09:30:00');
    day.happens({ type: 'pauseUndone' });
    expect(day.next()).toBe('paused until 10:00:00');
    day
      .happens({ type: 'remindersResumed' })
      .until('10:05')
      .notices('09:30:00 told: side_bend', '09:35:00 told again: side_bend', '09:40:00 notice gone');
    day.happens({ type: 'pauseUndone' });
    expect(day.next(), 'a pause that would be over by now is over').toBe('at 10:10:00');
  });

  test('once it has ended by itself there is nothing to take back', () => {
    const day = new Day('09:00').happens(pause('halfHour')).until('09:31').notices('09:31:00 told: side_bend');
    day.happens({ type: 'pauseUndone' });
    expect(day.sees()).toMatchObject({ screen: 'due' });
    day.notices();
  });
});

describe('pausing wiped my progress, so the long break never came (13)', () => {
  // WAIT-16
  test('counting goes on, and the long break comes when the pause ends', () => {
    const day = new Day('09:00')
      .until('09:30')
      .happens({ type: 'promptSkipped' })
      .until('09:45')
      .happens(pause('hour'));
    day.notices('09:30:00 told: side_bend', '09:30:00 notice gone').until('10:46');
    expect(day.sittingMinutes()).toBe(106);
    day.notices('10:46:00 told: long break');
  });

  test('lunch in a pause is a break as ever: nothing is owed after it', () => {
    const day = new Day('09:00').happens(pause('hour')).away('09:20', '09:50').until('10:15').notices();
    expect(day.next()).toBe('at 10:20:00');
  });

  // PAUSE-5
  test('someone who resumes overdue is told once, a minute later', () => {
    const day = new Day('09:00').happens(pause('twoHours')).until('10:00').happens({ type: 'remindersResumed' });
    day.until('10:02').notices('10:01:00 told: long break');
  });

  test('a stretch that runs is not cut short by a pause', () => {
    const day = new Day('09:00').passesCheck().happens({ type: 'guideStarted', plan: ['side_bend'] }, pause('hour'));
    expect(day.sees()).toMatchObject({ screen: 'guide' });
    expect(day.follows().next()).toBe('paused until 10:00:00');
  });
});

describe('an emergency sign in the safety check', () => {
  const emergency: Event = { type: 'safetyChecked', outcome: 'emergency', hidden: [], plan: [] };

  test.each<Event>([{ type: 'remindersResumed' }, { type: 'pauseUndone' }, pause('halfHour')])(
    'keeps reminders quiet for the day, whatever is pressed: $type',
    (event) => {
      const day = new Day('09:00').happens(pause('hour'), emergency, { type: 'cardClosed' }, event);
      expect(day.next()).toBe('paused until 2026-03-03 04:00:00');
      expect(day.sees()).toMatchObject({ pause: 'fixed', hindrances: [{ kind: 'emergency', change: null }] });
      day.until('2026-03-03 03:59').notices();
    },
  );

  test('ends by itself, and the pause that it found goes on', () => {
    const day = new Day('09:00').happens(pause('untilResumed'), emergency).until('2026-03-03 04:10').notices();
    expect(day.next()).toBe('paused');
    expect(day.sees()).toMatchObject({ pause: 'chosen' });
  });
});
