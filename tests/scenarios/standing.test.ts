import { describe, expect, test } from 'vitest';
import { Day } from '../support/day';

const bouts = (day: Day) =>
  day.state.outbox.rows.flatMap((row) => (row.kind === 'bout' ? [Math.round(row.sittingMs / 60_000)] : []));

describe('I have a desk that goes up (23)', () => {
  test('someone who stands is not counted and not reminded, until they sit', () => {
    const day = new Day('09:00').until('09:20').happens({ type: 'stoodUp' }).until('09:40').notices();
    expect(day.next()).toBe('standing until 09:50:00');
    expect(day.sittingMinutes()).toBe(0);
    day.happens({ type: 'satDown' });
    expect(day.next()).toBe('at 10:10:00');
    expect(day.until('09:55').sittingMinutes()).toBe(15);
    expect(bouts(day), 'what they sat before is in the ledger, and standing is not').toEqual([20]);
  });

  // SITTING-8
  test('after half an hour they are asked, and counted again unless they say so', () => {
    const day = new Day('09:00').happens({ type: 'stoodUp' }).until('09:30').notices('09:30:00 asked: stillStanding');
    expect(day.sees()).toMatchObject({ posture: 'asked' });
    day.until('10:00').notices('10:00:00 told: side_bend');
    expect(day.sittingMinutes()).toBe(30);
  });

  test('still standing: for another half hour, and nothing was sat', () => {
    const day = new Day('09:00').happens({ type: 'stoodUp' }).until('09:35').happens({ type: 'stoodUp' });
    day.notices('09:30:00 asked: stillStanding', '09:35:00 notice gone');
    expect(day.next()).toBe('standing until 10:05:00');
    day.until('10:05').happens({ type: 'satDown' }).notices('10:05:00 asked: stillStanding', '10:05:00 notice gone');
    expect(bouts(day)).toEqual([]);
  });

  test('a reminder that is up is answered by it', () => {
    const day = new Day('09:00').until('09:31').happens({ type: 'stoodUp' }).until('09:50');
    day.notices('09:30:00 told: side_bend', '09:31:00 notice gone');
    expect(day.state.outbox.rows.map((row) => row.kind === 'break' && row.outcome)).toContain('done');
  });

  test('pressed by mistake, it is taken back: the bout goes on, and the reminder is there again', () => {
    const day = new Day('09:00').until('09:31').happens({ type: 'stoodUp' }).until('09:32');
    day.happens({ type: 'personMovedUndone' }).notices('09:30:00 told: side_bend', '09:31:00 notice gone');
    expect(day.sees()).toMatchObject({ screen: 'due', sittingMinutes: 32 });
  });

  test('nobody is asked in a call, in a pause or outside their hours; the count goes on all the same', () => {
    const call = new Day('09:00').happens({ type: 'stoodUp' }).around({ inCall: true }).until('09:40').notices();
    expect(call.sees()).toMatchObject({ posture: 'asked', sittingMinutes: 10 });
    const paused = new Day('09:00').happens({ type: 'stoodUp' }, { type: 'remindersPaused', length: 'hour' });
    expect(paused.until('09:40').notices().sees()).toMatchObject({ posture: 'asked', sittingMinutes: 10 });
  });

  test('someone who goes to lunch standing sits when they are back, and lunch was no sitting', () => {
    const day = new Day('09:00').until('09:20').happens({ type: 'stoodUp' }).locked('09:30', '10:10');
    expect(day.sees()).toMatchObject({ posture: 'sitting', sittingMinutes: 0 });
    expect(day.next()).toBe('at 10:40:00');
    expect(bouts(day)).toEqual([20]);
  });

  test('a few minutes away while standing change nothing', () => {
    const day = new Day('09:00').happens({ type: 'stoodUp' }).locked('09:10', '09:13');
    expect(day.next()).toBe('standing until 09:30:00');
  });
});
