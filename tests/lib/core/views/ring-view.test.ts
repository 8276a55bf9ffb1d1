import { describe, expect, test } from 'vitest';
import { MINUTE } from '../../../../lib/core/state/time';
import { ringView } from '../../../../lib/core/views/ring-view';
import { clockTime, Day } from '../../../support/day';

/** What somebody sees who looks at the ring now, or `ms` later without anything having happened. */
const ring = (day: Day, ms = 0) => ringView(day.state, day.now + ms);

describe('whoever looks at the ring', () => {
  test('sees how much of the half hour has gone, and how many minutes are left', () => {
    const day = new Day('09:00').until('09:24');
    expect(ring(day)).toEqual({ progress: 24 / 30, minutesLeft: 6, seen: 'sitting' });
    expect(ring(day, MINUTE).minutesLeft, 'though the background has not looked since').toBe(5);
    expect(ring(day, 5.5 * MINUTE).minutesLeft, 'never 0: then it is due').toBe(1);
  });

  test('sees it jump to where it is for the rhythm that they choose', () => {
    const day = new Day('09:00').until('09:15');
    day.happens({ type: 'settingChanged', name: 'shortBreakEveryMinutes', value: 45 });
    expect(ring(day)).toMatchObject({ progress: 1 / 3, minutesLeft: 30 });
  });

  test('sees it begin anew once they have moved', () => {
    const day = new Day('09:00').until('09:20').happens({ type: 'personMoved' });
    expect(ring(day)).toMatchObject({ progress: 0, minutesLeft: 30 });
  });

  test('finds it where it was after they were away, and nobody in it meanwhile', () => {
    const day = new Day('09:00').away('09:10', '09:13');
    expect(ring(day), 'three minutes away moved the break on').toMatchObject({ minutesLeft: 20, progress: 1 / 3 });
    const gone = new Day('09:00').until('09:10');
    gone.happens({ type: 'presenceSeen', presence: 'locked', thresholdMs: MINUTE, isAudible: false });
    const atOnce = ring(gone);
    expect(atOnce).toEqual({ progress: 1 / 3, minutesLeft: null, seen: 'nobody' });
    expect(ring(gone, 20 * MINUTE), 'it stands still').toEqual(atOnce);
  });

  test('sees somebody stand, and no break come nearer, while they stand', () => {
    const day = new Day('09:00').until('09:20').happens({ type: 'stoodUp' }).until('09:25');
    expect(ring(day)).toEqual({ progress: 0, minutesLeft: null, seen: 'standing' });
  });

  test('sees no break come nearer during a pause', () => {
    const day = new Day('09:00').until('09:10').happens({ type: 'remindersPaused', length: 'hour' });
    const paused = ring(day);
    expect(paused).toEqual({ progress: 0, minutesLeft: null, seen: 'sitting' });
    expect(ring(day.until('09:40'))).toEqual(paused);
  });

  test('sees it full once a break was put off, and how long that still is', () => {
    const day = new Day('09:00').until('09:30').happens({ type: 'promptSnoozed' }).until('09:32');
    expect(ring(day)).toMatchObject({ progress: 1, minutesLeft: 3 });
    day.notices('09:30:00 told: side_bend', '09:30:00 notice gone');
    expect(day.now).toBe(clockTime('09:32'));
  });
});
