import { describe, expect, test } from 'vitest';
import { wishes } from '../../lib/core/wishes';
import { clockTime, Day } from '../support/day';

const idle = { type: 'presenceSeen', presence: 'idle', thresholdMs: 60_000, isAudible: false } as const;
const active = { type: 'presenceSeen', presence: 'active', thresholdMs: 60_000, isAudible: false } as const;

// ABSENCE-10
describe('nothing is said to an empty chair', () => {
  test('a reminder is not repeated to somebody who has left, and not missed by them either', () => {
    const day = new Day('09:00').until('09:30').notices('09:30:00 told: side_bend');
    day.away('09:33:30', '09:36:30').until('09:37:59').notices();
    expect(day.next(), 'three minutes at the prompt, three away, and two more').toBe('due');
    day.until('09:38').notices('09:38:00 told again: side_bend');
    day.until('09:43').notices('09:43:00 notice gone').ends();
  });

  test('after less than two minutes away the repeat comes as they come back', () => {
    const day = new Day('09:00').until('09:30').notices('09:30:00 told: side_bend');
    day.away('09:33:55', '09:35:40').notices('09:35:40 told again: side_bend').ends();
  });

  test('after a natural break there is nothing left to repeat', () => {
    const day = new Day('09:00').until('09:30').notices('09:30:00 told: side_bend');
    day.away('09:33:30', '09:50').notices('09:38:30 notice gone');
    expect(day.next()).toBe('at 10:20:00');
    day.ends();
  });

  test('a break that falls due a minute after they left is told as they come back, or a minute later', () => {
    const soon = new Day('09:00').away('09:28:50', '09:30:40').notices('09:30:40 told: side_bend');
    const later = new Day('09:00').away('09:28:30', '09:31:30');
    expect(later.next(), 'three minutes away moved it on').toBe('at 09:33:00');
    later.until('09:33').notices('09:33:00 told: side_bend');
    soon.ends();
    later.ends();
  });

  test('a snooze that ends without them waits for them', () => {
    const day = new Day('09:00').until('09:30').happens({ type: 'promptSnoozed' });
    day.notices('09:30:00 told: side_bend', '09:30:00 notice gone');
    day.away('09:33:50', '09:35:30').notices('09:35:30 told: side_bend').ends();
  });

  test('nor is anybody asked whether they still stand, or told that reminders are still off', () => {
    const standing = new Day('09:00').happens({ type: 'stoodUp' }).away('09:28:50', '09:30:40');
    standing.notices('09:30:40 asked: stillStanding').ends();
    const paused = new Day('09:00').happens({ type: 'remindersPaused', length: 'untilResumed' });
    paused.until('2026-03-03 08:58:50').until('2026-03-03 08:59:50').happens(idle);
    paused.until('2026-03-03 09:00:40').happens(active).notices('09:00:40 asked: stillPaused').ends();
  });

  test('a prompt that nobody answered is missed only when somebody is there to miss it', () => {
    const day = new Day('09:00').happens({ type: 'settingChanged', name: 'repeatNotification', value: false });
    day.until('09:30').notices('09:30:00 told: side_bend');
    day.away('09:38:40', '09:40:30').notices('09:40:30 notice gone');
    expect(day.sees()).toMatchObject({ explanation: { kind: 'missed', at: clockTime('09:40:30') } });
    day.ends();
  });

  test('a pause in typing is somebody at the desk, who is told in it', () => {
    const day = new Day('09:00').around({ isBusy: true }).until('09:30').notices();
    const pause = { type: 'presenceSeen', presence: 'idle', thresholdMs: 15_000, isAudible: false } as const;
    day.until('09:30:40').happens(pause).notices('09:30:40 told: side_bend').ends();
  });

  test('what was kept off a shared screen waits for them, when the sharing ends without them', () => {
    // A break waits half an hour for it; then it is due, and still kept off the screen.
    const day = new Day('09:00').around({ isScreenShared: true }).until('10:03').notices();
    expect(day.sees()).toMatchObject({ screen: 'due' });
    day.around({ presence: 'idle' }).notices();
    day.until('10:03:30').around({}).until('10:04').notices('10:04:00 told: long break');
    const paused = new Day('09:00')
      .happens({ type: 'remindersPaused', length: 'untilResumed' })
      .until('2026-03-03 09:00');
    paused.notices('09:00:00 asked: stillPaused').around({ isScreenShared: true }).notices('09:00:00 notice gone');
    paused.until('2026-03-03 09:10').around({ presence: 'locked' }).notices();
    paused.until('2026-03-03 09:10:30').around({}).notices('09:10:30 asked: stillPaused').ends();
    day.ends();
  });

  test('the popup does not name a time at which nothing would be said', () => {
    const day = new Day('09:00').until('09:20').happens(idle);
    expect(day.next()).toBe('away since 09:19:00');
    day.ends();
  });

  test('while they are away, no alarm rings for what would not be said', () => {
    const day = new Day('09:00').until('09:29:30').happens(idle);
    expect(wishes(day.state).wakeAt, 'a look whether they are back').toBe(clockTime('09:30:30'));
    day.ends();
  });
});
