import { describe, expect, test } from 'vitest';
import { safetyGate } from '../../lib/core/exercises/safety-gate';
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

/** Asleep from now until then, and what is heard first; then of somebody's input, unless it is nothing. */
function sleepsUntil(day: Day, time: string, first: Event, then: readonly Event[] = [says('active')]): Day {
  day.now = clockTime(time);
  return day.happens(first, ...then);
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

describe('a stretch that somebody left in the evening', () => {
  const left = () => {
    const day = new Day('17:00')
      .passesCheck()
      .until('17:50')
      .happens({ type: 'guideStarted', plan: ['side_bend'] });
    return day.follows(5).happens({ type: 'lastViewClosed' });
  };

  test('is a break of that evening, and the next morning they are asked whether anything is new (CHECK-2)', () => {
    const day = left();
    const at = day.now;
    day.asleep('17:53', '2026-03-03 08:00').until('2026-03-03 08:05');
    const rows = day.state.outbox.rows.flatMap((row) =>
      row.kind === 'break' && row.outcome === 'done' ? [row.at] : [],
    );
    expect(rows).toEqual([at]);
    expect(safetyGate(day.state, ['side_bend'], day.now)).toBe('nothingNew');
  });

  // GUIDE-3
  test('does not go on because a page that slept sees its time run out', () => {
    const day = new Day('17:00')
      .passesCheck()
      .until('17:50')
      .happens({ type: 'guideStarted', plan: ['side_bend'] });
    day.follows(2);
    day.now = clockTime('2026-03-03 08:00');
    day.happens({ type: 'stepTimeEnded', from: 2 });
    expect(day.sees().screen).not.toBe('guide');
  });
});

describe('a lid that is shut in a long break, and a computer that wakes at night', () => {
  // ABSENCE-15
  test('make one absence, from the end of the break to the morning', () => {
    const day = new Day('17:00').until('18:00').happens({ type: 'restStarted' }).until('18:01');
    sleepsUntil(day, '2026-03-03 03:00', { type: 'woke', seen: seen('idle') }, []);
    sleepsUntil(day, '2026-03-03 08:00', { type: 'woke', seen: seen('active') });
    expect(breaks(day).slice(-2)).toEqual(['done, long, 5 min', 'natural, long, 835 min']);
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
