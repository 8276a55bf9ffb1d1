import { describe, expect, test } from 'vitest';
import { clockTime, Day } from '../support/day';

describe('lunch', () => {
  test('a person who comes back from lunch is not reminded: they have just had a break', () => {
    const day = new Day('11:45').away('12:00', '12:41');
    expect(day.sees()).toMatchObject({ explanation: { kind: 'naturalBreak' } });
    expect(day.next()).toBe('at 13:11:00');
    expect(day.sittingMinutes()).toBe(0);
    day.until('13:11').notices('13:11:00 told: side_bend').ends();
  });

  // SITTING-1
  test('while they are away the count stands still and says since when', () => {
    const day = new Day('11:45').away('12:00', '12:41');
    const during = new Day('11:45').until('12:01');
    during.happens({ type: 'presenceSeen', presence: 'idle', thresholdMs: 60_000, isAudible: false }).until('12:30');
    expect(during.next()).toBe('away since 12:00:00');
    expect(during.sittingMinutes()).toBe(15);
    during.ends();
    day.ends();
  });
});

describe('a short absence', () => {
  // ABSENCE-2
  test('under two minutes changes nothing: people read and think', () => {
    const day = new Day('09:00').away('09:10', '09:11:50');
    expect(day.next()).toBe('at 09:30:00');
    day.until('09:30').notices('09:30:00 told: side_bend').ends();
  });

  // ABSENCE-3
  test('of two to five minutes idle moves the next break on by all of it', () => {
    const day = new Day('09:00').away('09:10', '09:13');
    expect(day.next()).toBe('at 09:33:00');
    expect(day.sittingMinutes()).toBe(10);
    day.until('09:33').notices('09:33:00 told: side_bend').ends();
  });

  test('that began just before a break was told leaves it up: it is not told a second time, as another move', () => {
    const day = new Day('09:00').away('09:29:10', '09:31:30').notices('09:30:00 told: side_bend');
    expect(day.sittingMinutes(), 'all of it is off the sitting').toBe(29);
    day.until('09:36:30').notices('09:36:30 told again: side_bend').ends();
    const long = new Day('09:00').until('09:30').happens({ type: 'promptSkipped' }).away('09:59:10', '10:01:30');
    long.notices('09:30:00 told: side_bend', '09:30:00 notice gone', '10:00:00 told: long break');
    expect(long.sees(), 'nor does a long one become short').toMatchObject({ screen: 'due', size: 'long' });
    long.ends();
  });

  test('in which a break would have been due moves it on, unsaid', () => {
    const day = new Day('09:00').away('09:27:30', '09:30:30');
    expect(day.next()).toBe('at 09:33:00');
    day.until('09:33').notices('09:33:00 told: side_bend').ends();
  });
});

describe('a locked screen', () => {
  test('of two to five minutes is the short break', () => {
    const day = new Day('09:00').locked('09:20', '09:23');
    expect(day.next()).toBe('at 09:53:00');
    expect(day.sittingMinutes(), 'the bout goes on').toBe(20);
    day.ends();
  });

  // ABSENCE-4
  test('of five minutes or more is a natural break', () => {
    const day = new Day('09:00').locked('09:20', '09:30');
    expect(day.sittingMinutes()).toBe(0);
    expect(day.next()).toBe('at 10:00:00');
    day.ends();
  });

  // ABSENCE-6
  test('that follows idling is one absence, dated from where the idling began', () => {
    const day = new Day('09:00').until('09:11');
    day
      .happens({ type: 'presenceSeen', presence: 'idle', thresholdMs: 60_000, isAudible: false })
      .locked('09:13', '09:16');
    expect(day.sees()).toMatchObject({ explanation: { kind: 'naturalBreak' } });
    day.ends();
  });

  // ABSENCE-6, ABSENCE-7
  test('that nobody reports, a lid that is shut after a minute of reading, counts as one', () => {
    const day = new Day('09:00').happens({ type: 'settingChanged', name: 'naturalBreakMinutes', value: 15 });
    day.until('09:21').happens({ type: 'presenceSeen', presence: 'idle', thresholdMs: 60_000, isAudible: false });
    day.until('09:21:10');
    day.now = clockTime('09:33');
    day.happens({ type: 'woke' });
    day.happens({ type: 'presenceSeen', presence: 'active', thresholdMs: 60_000, isAudible: false });
    expect(day.sees()).toMatchObject({ explanation: { kind: 'awayForBreak' }, sittingMinutes: 20 });
    expect(day.next()).toBe('at 10:03:00');
    day.ends();
  });

  // ABSENCE-5
  test('for as long as a short break is one: a minute and a half behind it, and the next break is half an hour away', () => {
    const day = new Day('09:00').locked('09:20', '09:21:30');
    expect(day.next()).toBe('at 09:51:30');
    expect(day.sees()).toMatchObject({ explanation: { kind: 'awayForBreak', to: clockTime('09:21:30') } });
    expect(day.sittingMinutes(), 'the bout goes on, without the minute and a half').toBe(20);
    day.ends();
  });

  test('for less than a minute is none, however short a break is', () => {
    const day = new Day('09:00').happens({ type: 'settingChanged', name: 'shortBreakSeconds', value: 20 });
    day.locked('09:20', '09:20:59');
    expect(day.next()).toBe('at 09:30:00');
    day.locked('09:22', '09:23');
    expect(day.next(), 'a minute is').toBe('at 09:53:00');
    day.ends();
  });

  test('of two minutes is no break for somebody whose breaks take three: the next one moves on by as much', () => {
    const day = new Day('09:00').happens({ type: 'settingChanged', name: 'shortBreakSeconds', value: 180 });
    day.locked('09:10', '09:12');
    expect(day.next()).toBe('at 09:32:00');
    expect(day.sees()).toMatchObject({ explanation: { kind: 'briefAbsence' } });
    day.locked('09:13', '09:14:59');
    expect(day.next(), 'and less than two minutes change nothing').toBe('at 09:32:00');
    day.locked('09:20', '09:23');
    expect(day.next(), 'three minutes are').toBe('at 09:53:00');
    day.ends();
  });

  test('after idling counts from when it was locked: before, they may have been reading', () => {
    const idle = { type: 'presenceSeen', presence: 'idle', thresholdMs: 60_000, isAudible: false } as const;
    const reader = new Day('09:00').until('09:11').happens(idle).locked('09:13', '09:13:30');
    expect(reader.next(), 'locked out for half a minute of three and a half').toBe('at 09:33:30');
    const walker = new Day('09:00').until('09:11').happens(idle).locked('09:12', '09:13:10');
    expect(walker.next()).toBe('at 09:43:10');
    expect(walker.sittingMinutes(), 'but all of it is one absence').toBe(10);
    reader.ends();
    walker.ends();
  });

  test('that was a break ends a snooze, and a prompt that is up', () => {
    const snoozed = new Day('09:00').until('09:32').happens({ type: 'promptSnoozed' });
    snoozed.locked('09:33', '09:34:10').notices('09:30:00 told: side_bend', '09:32:00 notice gone');
    expect(snoozed.next()).toBe('at 10:04:10');
    const prompted = new Day('09:00').locked('09:32', '09:33:10');
    prompted.notices('09:30:00 told: side_bend', '09:33:10 notice gone');
    expect(prompted.next()).toBe('at 10:03:10');
    snoozed.ends();
    prompted.ends();
  });

  test('never shows a prompt that falls due behind it', () => {
    const day = new Day('09:00').locked('09:29', '09:33');
    expect(day.next()).toBe('at 10:03:00');
    day.ends();
  });
});

describe('sleep', () => {
  test('a person who opens the lid after an hour is not reminded', () => {
    const day = new Day('09:00').asleep('09:20', '10:20');
    expect(day.sittingMinutes()).toBe(0);
    expect(day.next()).toBe('at 10:50:00');
    day.ends();
  });

  // ABSENCE-7
  test('of ten minutes is seen, also by somebody for whom only fifteen are a natural break', () => {
    const day = new Day('09:00').happens({ type: 'settingChanged', name: 'naturalBreakMinutes', value: 15 });
    day.asleep('09:01', '09:11').until('09:30').notices();
    expect(day.next(), 'a short break, as behind a lock').toBe('at 09:41:00');
    day.until('09:41').notices('09:41:00 told: side_bend').ends();
  });

  test('an alarm that comes a minute late is no sleep, and the reminder comes all the same', () => {
    const day = new Day('09:00').until('09:29:30').asleep('09:29:30', '09:31');
    day.notices('09:31:00 told: side_bend').ends();
  });

  test('shorter than a short break is no break: the next one moves on by as much', () => {
    const day = new Day('09:00').happens({ type: 'settingChanged', name: 'shortBreakSeconds', value: 180 });
    // The wake that was missed was due at 9:20.
    day.until('09:15').asleep('09:19', '09:22:30');
    expect(day.next()).toBe('at 09:32:30');
    day.ends();
  });

  test('a lid shut for three minutes while the icon counted down was an absence: nobody is told as it opens', () => {
    const day = new Day('09:00').until('09:27').asleep('09:27', '09:30:30');
    expect(day.next(), 'as long as a short break').toBe('at 10:00:30');
    day.ends();
  });

  test('and so was one while a break waited for a call', () => {
    const call = { presence: 'active', thresholdMs: 60_000, isAudible: false, inCall: true } as const;
    const day = new Day('09:00')
      .until('09:20')
      .happens({ type: 'signalsSeen', ...call })
      .until('09:34');
    expect(day.next()).toBe('waiting: call, until 10:01:00');
    day.asleep('09:34', '09:38');
    expect(day.next(), 'as long as a short break').toBe('at 10:08:00');
    day.ends();
  });
});

// ABSENCE-13
test('whoever erases their history is back at the desk, whether or not the browser says so', () => {
  const day = new Day('09:00').until('09:20').unsaid('idle');
  day.happens({ type: 'presenceSeen', presence: 'idle', thresholdMs: 60_000, isAudible: false }).until('09:30');
  expect(day.next()).toBe('away since 09:19:00');
  day.happens({ type: 'outboxEmptied' });
  expect(day.sittingMinutes()).toBe(0);
  expect(day.next()).toBe('at 10:00:00');
  day.ends();
});

describe('the clock', () => {
  // SITTING-4
  test('set back an hour, keeps what was sat', () => {
    const day = new Day('09:00').until('09:20');
    day.now -= 3_600_000;
    day.happens({ type: 'woke' });
    expect(day.next()).toBe('at 08:30:00');
    expect(day.sittingMinutes()).toBe(20);
    day.ends();
  });

  test('set forward an hour, looks like sleep', () => {
    const day = new Day('09:00').until('09:20');
    day.now += 3_600_000;
    day.happens({ type: 'woke' });
    expect(day.sittingMinutes()).toBe(0);
    day.ends();
  });
});

describe('the browser', () => {
  // SITTING-7, ABSENCE-9
  test('closed for less than a natural break, counts as sitting; nobody is told in the first minute', () => {
    const day = new Day('09:00').until('09:29');
    day.now += 3 * 60_000;
    day.happens({ type: 'browserStarted' });
    expect(day.sittingMinutes()).toBe(32);
    day.until('09:32:59').notices();
    day.until('09:33').notices('09:33:00 told: side_bend').ends();
  });

  test('closed for longer, is a new bout', () => {
    const day = new Day('09:00').until('09:20');
    day.now += 30 * 60_000;
    day.happens({ type: 'browserStarted' });
    expect(day.sittingMinutes()).toBe(0);
    day.ends();
  });
});
