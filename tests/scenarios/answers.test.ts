import { describe, expect, test } from 'vitest';
import { Day } from '../support/day';

describe('an ignored prompt', () => {
  // PROMPT-3
  test('is repeated once, gently, after five minutes of working on, and then the next cycle begins', () => {
    const day = new Day('09:00').until('09:30').notices('09:30:00 told: side_bend');
    day.until('09:35').notices('09:35:00 told again: side_bend');
    day.until('09:40').notices('09:40:00 notice gone');
    expect(day.next()).toBe('at 10:10:00');
    expect(day.sittingMinutes(), 'a missed break does not end the bout').toBe(40);
    day.until('10:10').notices('10:10:00 told: long break').ends();
  });

  // PROMPT-8
  test('that was closed by hand was seen, and is not repeated', () => {
    const day = new Day('09:00').until('09:30').notices('09:30:00 told: side_bend');
    day.happens({ type: 'notificationClosed', id: 'prompt-1-once', byHand: true }).notices('09:30:00 notice gone');
    day.until('09:40').ends();
    expect(day.next()).toBe('at 10:10:00');
  });

  test('that the system took away by itself is still repeated', () => {
    const day = new Day('09:00').until('09:30').notices('09:30:00 told: side_bend');
    day.happens({ type: 'notificationClosed', id: 'prompt-1-once', byHand: false }).notices('09:30:00 notice gone');
    day.until('09:35').notices('09:35:00 told again: side_bend').ends();
  });

  test('whose repeat replaced it does not lose the repeat when the old notification is reported closed', () => {
    const day = new Day('09:00').until('09:35');
    day.notices('09:30:00 told: side_bend', '09:35:00 told again: side_bend');
    day.happens({ type: 'notificationClosed', id: 'prompt-1-once', byHand: false }).ends();
  });
});

describe('snooze', () => {
  // PROMPT-1, PROMPT-2
  test('a person who snoozes is told again five minutes later, three times in a row, then only Start and Skip', () => {
    const day = new Day('09:00').until('09:30').notices('09:30:00 told: side_bend');
    for (const time of ['09:35', '09:40', '09:45']) {
      expect(day.sees()).toMatchObject({ screen: 'due', snoozeMinutes: 5 });
      day.happens({ type: 'promptSnoozed' });
      expect(day.next()).toBe(`snoozed ${time}:00`);
      day.until(time);
    }
    day.notices(
      '09:30:00 notice gone',
      '09:35:00 told: side_bend',
      '09:35:00 notice gone',
      '09:40:00 told: side_bend',
      '09:40:00 notice gone',
      '09:45:00 told: side_bend',
    );
    expect(day.sees()).toMatchObject({ screen: 'due', snoozeMinutes: null });
    day.happens({ type: 'promptSnoozed' }).ends();
  });

  test('a person who snoozes and then leaves for lunch is not told about it afterwards', () => {
    const day = new Day('09:00').until('09:30').notices('09:30:00 told: side_bend');
    day.happens({ type: 'promptSnoozed' }).notices('09:30:00 notice gone');
    day.away('09:31', '09:50').until('10:19').ends();
    expect(day.next()).toBe('at 10:20:00');
  });
});

describe('skip', () => {
  // PROMPT-7
  test('a person who skips starts the next cycle at that moment', () => {
    const day = new Day('09:00').until('09:32').notices('09:30:00 told: side_bend');
    day.happens({ type: 'promptSkipped' }).notices('09:32:00 notice gone');
    expect(day.next()).toBe('at 10:02:00');
    day.happens({ type: 'promptSkipped' });
    expect(day.next(), 'a second click changes nothing').toBe('at 10:02:00');
    day.ends();
  });
});

describe('walking away from a prompt', () => {
  // ABSENCE-8
  test('within a minute, for as long as the break, is the break', () => {
    const day = new Day('09:00').until('09:30').notices('09:30:00 told: side_bend');
    day.away('09:30:20', '09:31:40').notices('09:31:40 notice gone');
    expect(day.next()).toBe('at 10:01:40');
    day.ends();
  });

  test('within a minute, and for far longer than the break, is the break too', () => {
    const walk = new Day('09:00')
      .until('09:30')
      .away('09:30:20', '09:42')
      .notices('09:30:00 told: side_bend', '09:35:20 notice gone');
    expect(walk.state.outbox.rows.at(-1)).toMatchObject({ outcome: 'done', size: 'short' });
    walk.ends();
    const later = new Day('09:00')
      .until('09:30')
      .away('09:33', '09:43')
      .notices('09:30:00 told: side_bend', '09:38:00 notice gone');
    expect(later.state.outbox.rows.at(-1)).toMatchObject({ outcome: 'natural', size: 'long' });
    later.ends();
  });

  test('with no more input is the break: it came in a pause in typing, and they got up', () => {
    const paused = { type: 'presenceSeen', presence: 'idle', thresholdMs: 15_000, isAudible: false } as const;
    const day = new Day('09:00')
      .around({ isBusy: true })
      .until('09:30:40')
      .happens(paused)
      .around({ presence: 'idle' });
    day.until('09:33:40').around({}).notices('09:30:40 told: side_bend', '09:33:40 notice gone');
    expect(day.state.outbox.rows.at(-1)).toMatchObject({ outcome: 'done', size: 'short' });
    day.ends();
    const long = new Day('09:00').until('09:30').happens({ type: 'promptSkipped' }).away('09:59:40', '10:05:20');
    expect(long.state.outbox.rows.at(-1)).toMatchObject({ outcome: 'done', size: 'long' });
    expect(long.next()).toBe('at 10:35:20');
  });

  test('within a minute of its repeat is the break as well', () => {
    const day = new Day('09:00').away('09:35:20', '09:38').until('09:50');
    day.notices('09:30:00 told: side_bend', '09:35:00 told again: side_bend', '09:38:00 notice gone');
    expect(day.state.outbox.rows.at(-1)).toMatchObject({ outcome: 'done', size: 'short' });
    day.ends();
  });

  test('later, and for a natural break, takes the prompt back while they are away', () => {
    const day = new Day('09:00').until('09:30').notices('09:30:00 told: side_bend');
    day.away('09:33', '09:43').notices('09:38:00 notice gone');
    expect(day.next()).toBe('at 10:13:00');
    day.ends();
  });
});
