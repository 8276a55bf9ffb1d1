import { describe, expect, test } from 'vitest';
import type { Seen } from '../../lib/core/state/seen';
import { MINUTE } from '../../lib/core/state/time';
import { clockTime, Day } from '../support/day';

const seen = (presence: Seen['presence'], signs: Partial<Seen> = {}): Seen => ({
  presence,
  thresholdMs: MINUTE,
  isAudible: false,
  ...signs,
});

const rows = (day: Day) =>
  day.state.outbox.rows.flatMap((row) => {
    if (row.kind === 'wait') return [];
    const ms = row.kind === 'bout' ? row.sittingMs : row.durationMs;
    return [`${row.kind === 'bout' ? 'sat' : row.outcome} ${Math.round((ms ?? 0) / MINUTE)} min`];
  });

/** The lid is shut at 22:00. Each hour the computer wakes for two minutes, and the background looks. It is opened at 07:00. */
function night(presence: Seen['presence'], signs: Partial<Seen> = {}): Day {
  const day = new Day('21:40').until('22:00');
  for (const hour of ['22:50', '23:50', '2026-03-03 00:50', '2026-03-03 03:50', '2026-03-03 05:50']) {
    day.now = clockTime(hour);
    day.happens({ type: 'workerStarted', seen: seen(presence, signs) }, { type: 'woke', seen: seen(presence, signs) });
    day.now += 2 * MINUTE;
    day.happens({ type: 'woke', seen: seen(presence, signs) });
  }
  day.now = clockTime('2026-03-03 07:00');
  return day.happens({ type: 'woke', seen: seen('active') }, { type: 'presenceSeen', ...seen('active') });
}

// ABSENCE-15
describe('a computer that wakes by itself at night', () => {
  test.each([
    ['without input', seen('idle')],
    ['at its locked screen', seen('locked')],
    ['before the browser can say who is there', seen('unknown')],
    ['in a call that was left open', seen('idle', { isMicOrCameraOn: true })],
    ['with music on', seen('idle', { isAudible: true })],
  ])('%s, leaves one absence, and counts no minute as sitting', (_, { presence, ...signs }) => {
    const day = night(presence, signs);
    expect(rows(day)).toEqual(['sat 25 min', 'natural 535 min']);
    expect(day.sittingMinutes()).toBe(0);
    expect(day.next()).toBe('at 07:30:00');
    day.ends();
  });

  test('says what it did: the computer slept, and then they came back', () => {
    const lines = night('idle').state.workerLog.map(({ event }) => event);
    expect(lines.filter((line) => line === 'slept' || line === 'cameBack')).toEqual(['slept', 'cameBack']);
  });

  test('a reminder that was up is not told again in the night, nor in the first minute of the morning', () => {
    const day = new Day('21:40').until('22:10:30').notices('22:10:00 told: side_bend');
    day.now = clockTime('23:10');
    day.happens({ type: 'woke', seen: seen('locked') }).notices('23:10:00 notice gone');
    day.now = clockTime('2026-03-03 07:00');
    day
      .happens({ type: 'woke', seen: seen('active') })
      .until('2026-03-03 07:29')
      .ends();
    expect(rows(day)).toEqual(['offered 0 min', 'sat 35 min', 'natural 525 min']);
  });

  test('a stretch that the lid was shut in is over, and the absence is one', () => {
    const day = new Day('09:00')
      .passesCheck()
      .until('09:20')
      .happens({ type: 'guideStarted', plan: ['side_bend'] });
    for (const hour of ['12:00', '13:00']) {
      day.now = clockTime(hour);
      day.happens({ type: 'woke', seen: seen('idle') });
    }
    day.now = clockTime('14:00');
    day.happens({ type: 'presenceSeen', ...seen('active') });
    expect(rows(day).filter((row) => !row.startsWith('stopped'))).toEqual(['sat 25 min', 'natural 275 min']);
    expect(day.sittingMinutes()).toBe(0);
    day.ends();
  });

  test('a lid that was shut for ten minutes is over when somebody types, not when it is opened', () => {
    const day = new Day('09:00').until('09:12');
    day.now = clockTime('09:22');
    day.happens({ type: 'woke', seen: seen('locked') });
    expect(day.next()).toBe('away since 09:15:00');
    day.now = clockTime('09:23');
    day.happens({ type: 'presenceSeen', ...seen('active') });
    expect(rows(day)).toEqual(['sat 15 min', 'natural 8 min']);
    expect(day.next()).toBe('at 09:53:00');
    day.ends();
  });
});
