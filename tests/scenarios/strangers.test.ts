import { describe, expect, test } from 'vitest';
import type { Event } from '../../lib/core/state/events';
import { readPolicy } from '../../lib/core/state/policy-schema';
import type { Seen } from '../../lib/core/state/seen';
import type { SettingName } from '../../lib/core/state/settings';
import { MINUTE } from '../../lib/core/state/time';
import { clockTime, Day } from '../support/day';

const seen = (presence: Seen['presence'], signs: Partial<Seen> = {}): Seen => ({
  presence,
  thresholdMs: MINUTE,
  isAudible: false,
  ...signs,
});
const says = (presence: Seen['presence'], signs: Partial<Seen> = {}): Event => ({
  type: 'presenceSeen',
  ...seen(presence, signs),
});
const sets = (name: SettingName, value: number | boolean) => ({ type: 'settingChanged', name, value }) as Event;

const everyDay = (...ranges: { from: number; to: number }[]): Event => ({
  type: 'hoursChanged',
  hours: Array.from({ length: 7 }, () => ranges),
});
const office = everyDay({ from: 540, to: 1020 });
const nightShift = everyDay({ from: 0, to: 390 }, { from: 1260, to: 1440 });

/** Nothing is heard until then: the computer slept, or the clock was set. */
const at = (day: Day, time: string, ...events: Event[]) => {
  day.now = clockTime(time);
  return day.happens(...events);
};

const rows = (day: Day) =>
  day.state.outbox.rows.flatMap((row) => {
    if (row.kind === 'wait') return [];
    const ms = row.kind === 'bout' ? row.sittingMs : row.durationMs;
    return [`${row.kind === 'bout' ? 'sat' : row.outcome} ${ms === null ? '-' : Math.round(ms / MINUTE)}`];
  });

describe('at night', () => {
  test('a nurse whose shift goes over midnight is told on both sides of it, and not after it', () => {
    const day = new Day('20:50').happens(nightShift).until('21:31').happens({ type: 'promptSkipped' });
    day.notices('21:30:00 told: side_bend', '21:31:00 notice gone').until('23:40');
    day.happens({ type: 'personMoved' }).until('2026-03-03 00:11').happens({ type: 'promptSkipped' });
    day.until('2026-03-03 06:10').happens({ type: 'personMoved' }).until('2026-03-03 07:00');
    expect(day.next()).toBe('off until 21:00:00');
    const told = day.state.outbox.rows.filter((row) => row.kind === 'break' && row.outcome === 'offered');
    expect(told.every(({ at: when }) => when < clockTime('2026-03-03 06:30'))).toBe(true);
    expect(told.some(({ at: when }) => when === clockTime('2026-03-03 00:10'))).toBe(true);
  });

  test('“until tomorrow” said at two in the morning is the coming evening, for a nurse', () => {
    const day = new Day('2026-03-03 01:50').happens(nightShift).until('2026-03-03 02:00');
    day.happens({ type: 'remindersPaused', length: 'untilWorkday' }).until('2026-03-03 21:29').notices();
    day.until('2026-03-03 21:30').notices('21:30:00 told: side_bend');
  });

  test('a long break that the clocks go forward in is five minutes long', () => {
    const day = new Day('2026-03-29 01:30').until('2026-03-29 01:57').happens({ type: 'restStarted' });
    day.until('2026-03-29 03:32').notices('03:32:00 told: side_bend');
    expect(rows(day)).toEqual(['sat 27', 'done 5', 'offered -']);
  });

  test('an hour that comes twice is sat twice', () => {
    const day = new Day('2026-10-25 02:30').until('2026-10-25 03:05');
    day.notices(
      '02:00:00 told: side_bend',
      '02:05:00 told again: side_bend',
      '02:10:00 notice gone',
      '02:40:00 told: long break',
      '02:45:00 told again: long break',
      '02:50:00 notice gone',
    );
    expect(day.sittingMinutes()).toBe(95);
  });
});

describe('on a journey', () => {
  test('over nine zones with the laptop asleep, the hours are those of the new place', () => {
    const day = new Day('14:40').happens(office).until('15:00');
    at(
      day,
      '2026-03-03 02:00',
      { type: 'zoneChanged', zone: 'America/Los_Angeles' },
      { type: 'woke', seen: seen('active') },
    );
    expect(day.next(), 'five in the afternoon there; nine in the morning is 18:00 here').toBe('off until 18:00:00');
    day.until('2026-03-03 18:29').notices().until('2026-03-03 18:30').notices('18:30:00 told: side_bend');
    expect(rows(day)).toEqual(['sat 25', 'natural 655', 'offered -']);
  });

  test('in a machine that was suspended for three days, no minute of them was sat', () => {
    const day = at(new Day('09:00').until('09:29:30'), '2026-03-05 11:00', { type: 'woke', seen: seen('unknown') });
    day.unsaid('active').until('2026-03-05 11:31').notices('11:31:00 told: side_bend');
    expect(rows(day)[0]).toBe('sat 30');
  });

  test('who opens the lid in the middle of a reminder, and closes it again, hears it no more', () => {
    const day = new Day('09:00').until('09:31').notices('09:30:00 told: side_bend');
    at(day, '09:39', { type: 'woke', seen: seen('idle') }).notices();
    at(day, '10:20', { type: 'woke', seen: seen('locked') }).notices('10:20:00 notice gone');
    at(day, '10:21', says('active')).until('10:50').notices();
    expect(rows(day)).toEqual(['offered -', 'sat 35', 'natural 46']);
  });
});

describe('two things at once', () => {
  test('a pause that ends while they are away for a minute is followed by one reminder, when they are back', () => {
    const day = new Day('09:00').happens({ type: 'remindersPaused', length: 'halfHour' }).until('09:30:40');
    day.happens(says('idle')).until('09:31:30').notices();
    day.happens(says('active')).notices('09:31:30 told: side_bend');
    day.until('09:36').ends();
  });

  test('a pause that ends while they are at lunch is followed by none', () => {
    const day = new Day('09:00').until('09:20').happens({ type: 'remindersPaused', length: 'halfHour' });
    day.until('09:36').happens(says('idle')).unsaid('idle').until('10:10').happens(says('active')).unsaid('active');
    day.until('10:39').notices().until('10:40').notices('10:40:00 told: side_bend');
  });

  test('“still paused?” and a break that is due are one after the other', () => {
    const day = new Day('09:00').happens({ type: 'remindersPaused', length: 'untilResumed' });
    day.until('2026-03-03 09:00').notices('09:00:00 asked: stillPaused');
    day.happens({ type: 'remindersResumed' }).until('2026-03-03 09:01');
    day.notices('09:00:00 notice gone', '09:01:00 told: long break');
  });

  test('a screen that is locked for a moment in a call takes nothing off the wait, and one for longer is the break', () => {
    const call = { isMicOrCameraOn: true };
    const locked = (until: string) => {
      const day = new Day('09:00').around(call).until('09:35').happens(says('locked', call)).unsaid('locked');
      return day.until(until).happens(says('active', call)).unsaid('active').notices();
    };
    expect(locked('09:35:45').until('09:50').next()).toBe('waiting: call, until 10:01:00');
    expect(locked('09:36:30').next()).toBe('at 10:06:30');
  });

  test('a microphone that comes and goes while they are away tells nobody anything', () => {
    const day = new Day('09:00').around({ isMicOrCameraOn: true }).until('09:34').around({ presence: 'idle' });
    for (const minute of ['35', '36', '37']) {
      day.until(`09:${minute}`).around({ presence: 'idle', isAudible: true });
      day.until(`09:${minute}:30`).around({ presence: 'idle' });
    }
    day.until('09:50').notices();
    expect(day.next()).toBe('away since 09:33:00');
  });

  test('sharing that starts and stops again and again takes a reminder down once, and brings it back once', () => {
    const day = new Day('09:00').until('09:31');
    for (const minute of ['31', '32', '33', '34']) {
      day.until(`09:${minute}:10`).around({ isScreenShared: true }).until(`09:${minute}:40`).around({});
    }
    day.until('09:40').notices('09:30:00 told: side_bend', '09:31:10 notice gone', '09:35:40 told: side_bend');
  });
});

describe('changed while a reminder is up', () => {
  test('a longer interval takes it down, and it comes when it is due by that', () => {
    const day = new Day('09:00').until('09:31').happens(sets('shortBreakEveryMinutes', 45)).until('09:45');
    day.notices('09:30:00 told: side_bend', '09:31:00 notice gone', '09:45:00 told: calf_raise');
  });

  test('an organisation whose policy arrives at noon closes the day, and the reminder goes', () => {
    const day = new Day('11:30').until('12:01').notices('12:00:00 told: side_bend');
    day.happens({ type: 'policySeen', policy: readPolicy({ hours: { locked: { tue: ['08:00-18:00'] } } }) });
    day.until('2026-03-03 08:29').notices('12:01:00 notice gone');
    day.until('2026-03-03 08:30').notices('08:30:00 told: calf_raise');
  });

  test('notifications that are switched off and on show it once more, as the same one', () => {
    const day = new Day('09:00').until('09:31').happens(sets('showNotification', false)).until('09:33');
    day.happens(sets('showNotification', true)).until('09:34');
    day.notices('09:30:00 told: side_bend', '09:31:00 notice gone', '09:33:00 told: side_bend');
    expect(rows(day)).toEqual(['offered -']);
  });
});

describe('with a browser that begins by itself', () => {
  test('in the morning, before anybody is there: the night is one absence', () => {
    const day = new Day('17:00').until('17:25');
    at(day, '2026-03-03 08:00', { type: 'browserStarted', session: 'next', seen: seen('idle') }).unsaid('idle');
    day.until('2026-03-03 08:05').happens(says('active')).unsaid('active');
    day.until('2026-03-03 08:35').notices('08:35:00 told: side_bend');
    expect(rows(day)).toEqual(['sat 26', 'natural 879', 'offered -']);
  });

  test('after four minutes, with a break due in them: it is told once, a minute later', () => {
    const day = new Day('09:00').until('09:28');
    at(day, '09:32', { type: 'browserStarted', session: 'next', seen: seen('active') }).unsaid('active');
    day.until('09:37').notices('09:33:00 told: side_bend');
  });
});

test('parents who leave every four minutes for three are told after half an hour of sitting, not of the clock', () => {
  const day = new Day('09:00');
  for (let round = 0; round < 8; round += 1) {
    const start = clockTime('09:04') + round * 7 * MINUTE;
    const said = (ms: number) =>
      Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO('Europe/Berlin').toPlainTime().toString();
    day.away(said(start), said(start + 3 * MINUTE));
  }
  day.notices('09:51:00 told: side_bend');
  expect(day.sittingMinutes()).toBe(32);
});
