import { describe, expect, test } from 'vitest';
import { Day } from '../support/day';

const seen = (presence: 'active' | 'idle' | 'locked') => ({ presence, thresholdMs: 60_000, isAudible: false });

describe('a browser that never says "locked" (Firefox)', () => {
  // ABSENCE-1
  test('still credits an absence: a locked screen is idle there', () => {
    const day = new Day('09:00').away('09:10', '09:20');
    expect(day.sittingMinutes()).toBe(0);
    expect(day.next()).toBe('at 09:50:00');
    day.ends();
  });
});

describe('a desktop that never says "idle" (Wayland)', () => {
  test('still sees sleep, and "I just moved" still works', () => {
    const day = new Day('09:00').asleep('09:10', '09:40');
    expect(day.next()).toBe('at 10:10:00');
    day.until('09:50').happens({ type: 'personMoved' });
    expect(day.next()).toBe('at 10:20:00');
    day.ends();
  });
});

describe('a browser that says nothing at its start', () => {
  test('is asked, and an absence that was going on is dated', () => {
    const day = new Day('09:00').until('09:10');
    day.happens({ type: 'workerStarted', seen: seen('idle') }).until('09:30');
    expect(day.next()).toBe('away since 09:09:00');
    day.ends();
  });

  test('is asked, and an absence that is over is credited, though nobody said so', () => {
    const day = new Day('09:00')
      .until('09:11')
      .happens({ type: 'presenceSeen', ...seen('idle') })
      .until('09:25');
    day.happens({ type: 'workerStarted', seen: seen('active') });
    expect(day.sittingMinutes()).toBe(0);
    day.ends();
  });
});

describe('a calendar', () => {
  test('that goes to another time zone changes no due time, only what "tomorrow" is', () => {
    const day = new Day('09:00').until('09:10').happens({ type: 'zoneChanged', zone: 'Asia/Tokyo' });
    expect(day.next()).toBe('at 09:30:00');
    day.happens({ type: 'safetyChecked', outcome: 'emergency', hidden: [], plan: [] }, { type: 'cardClosed' });
    expect(day.state.tracker.pause).toMatchObject({ until: '2026-03-03T04:00:00' });
    expect(day.next(), 'which is in the evening here').toBe('paused until 20:00:00');
  });

  test('with a night of 23 hours has the day turn at four, an hour sooner', () => {
    const day = new Day('09:00');
    day.now = Date.UTC(2026, 2, 28, 20); // The evening before the clocks go forward in Berlin.
    day.happens({ type: 'woke' }, { type: 'safetyChecked', outcome: 'emergency', hidden: [], plan: [] });
    expect(day.state.tracker.pause).toMatchObject({ until: '2026-03-29T04:00:00' });
    day.happens({ type: 'cardClosed' });
    expect(day.sees()).toMatchObject({ status: { until: { at: Date.UTC(2026, 2, 29, 2) } } });
    day.now = Date.UTC(2026, 2, 29, 10);
    day.happens({ type: 'woke' }, { type: 'safetyChecked', outcome: 'emergency', hidden: [], plan: [] });
    expect(day.state.tracker.pause).toMatchObject({ until: '2026-03-30T04:00:00' });
  });

  test('whose clocks go back an hour in the night restarts nothing: instants are not times of day', () => {
    const day = new Day('09:00');
    day.now = Date.UTC(2026, 9, 25, 0, 50);
    day.happens({ type: 'personMoved' });
    day.now = Date.UTC(2026, 9, 25, 0, 54);
    day.happens({ type: 'woke' });
    expect(day.sittingMinutes()).toBe(4);
  });
});

describe('a demonstration', () => {
  test('has its first break ten seconds after installing, though the browser has just been started', () => {
    const day = new Day('09:00').happens(
      { type: 'browserStarted', seen: seen('active') },
      { type: 'installed', firstBreakInMs: 10_000 },
    );
    day.until('09:00:10').notices('09:00:10 told: side_bend').ends();
  });
});

describe('a browser that is started in another time zone', () => {
  test('shortly after it was closed, has still only been closed: the minutes count as sitting', () => {
    const day = new Day('09:00').until('09:25');
    day.now += 4.9 * 60_000;
    day.happens({ type: 'zoneChanged', zone: 'Asia/Tokyo' }, { type: 'browserStarted', seen: seen('active') });
    expect(day.sittingMinutes()).toBe(29);
  });
});
