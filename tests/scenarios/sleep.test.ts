import { describe, expect, test } from 'vitest';
import { sittingMs } from '../../lib/core/sitting/clock';
import type { Event } from '../../lib/core/state/events';
import type { Seen } from '../../lib/core/state/seen';
import { MINUTE } from '../../lib/core/state/time';
import { clockTime, Day } from '../support/day';

const seen = (presence: Seen['presence']): Seen => ({ presence, thresholdMs: MINUTE, isAudible: false });
const says = (presence: Seen['presence']): Event => ({ type: 'presenceSeen', ...seen(presence) });

/** What may be heard first when a computer wakes; nobody knows which it will be. */
const firstWords: readonly (readonly [string, Event])[] = [
  ['its alarm', { type: 'woke' }],
  ['its alarm, and a look', { type: 'woke', seen: seen('active') }],
  ['the first input', says('active')],
  ['a new worker', { type: 'workerStarted', seen: seen('active') }],
  ['a new browser', { type: 'browserStarted', seen: seen('active') }],
  ['a click', { type: 'settingChanged', name: 'voice', value: true }],
];

/** Asleep from now until then, and what is heard first. */
function sleepsUntil(day: Day, time: string, first: Event): Day {
  day.now = clockTime(time);
  return day.happens(first, says('active'));
}

const bouts = (day: Day) => day.state.outbox.rows.flatMap((row) => (row.kind === 'bout' ? [row.sittingMs] : []));

const breaks = (day: Day) =>
  day.state.outbox.rows.flatMap((row) =>
    row.kind === 'break' ? [`${row.outcome}, ${row.size}, ${(row.durationMs ?? 0) / MINUTE} min`] : [],
  );

describe('a lid that is shut for eight hours in the middle of a stretch', () => {
  test.each(firstWords)('is no sitting, whether or not there was input before (%s is heard first)', (_, first) => {
    const day = new Day('09:00')
      .passesCheck()
      .until('09:10')
      .happens({ type: 'guideStarted', plan: ['side_bend'] });
    day.follows(1).happens(says('idle'));
    sleepsUntil(day, '17:10', first);
    expect(sittingMs(day.state, day.now)).toBe(0);
    expect(bouts(day).map((ms) => Math.round(ms / MINUTE))).toEqual([11]);
    day.ends();
  });

  test('is no part of the stretch, of whoever goes on by hand either', () => {
    for (const [said, first] of firstWords) {
      const day = new Day('09:00').passesCheck().happens({ type: 'settingChanged', name: 'tempo', value: 'byHand' });
      day.until('09:10').happens({ type: 'guideStarted', plan: ['side_bend'] });
      for (let from = 0; from < 5; from += 1) day.happens({ type: 'stepAdvanced', from });
      sleepsUntil(day, '17:10', first).happens({ type: 'guideEnded' });
      expect(breaks(day), said).toContain('done, short, 30 min');
      day.ends();
    }
  });
});

describe('a lid that is shut for eight hours in a long break', () => {
  describe.each(['idle', 'locked', 'active'] as const)('spent %s', (presence) => {
    test.each(firstWords)('is no sitting (%s is heard first)', (_, first) => {
      const day = new Day('09:00')
        .until('09:10')
        .happens({ type: 'restStarted' })
        .until('09:11')
        .happens(says(presence));
      sleepsUntil(day, '17:15', first);
      expect(day.sittingMinutes()).toBe(0);
      expect(bouts(day)).toEqual([10 * MINUTE]);
      expect(breaks(day), 'the rest, and the day after it').toEqual(['done, long, 5 min', 'natural, long, 480 min']);
      day.ends();
    });
  });

  test('is no part of the long break that a stretch was done in', () => {
    for (const [said, first] of firstWords) {
      const day = new Day('09:00').passesCheck().until('09:10');
      day
        .happens({ type: 'restStarted' }, { type: 'guideStarted', plan: ['side_bend'] })
        .follows(1)
        .happens(says('idle'));
      sleepsUntil(day, '17:15', first).happens({ type: 'guideEnded' }, { type: 'restEnded' });
      expect(
        breaks(day).filter((each) => each.startsWith('done')),
        said,
      ).toEqual(['done, long, 5 min']);
      day.ends();
    }
  });
});
