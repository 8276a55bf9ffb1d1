import { describe, expect, test } from 'vitest';
import { fromVersion1 } from '../../../../lib/shell/migrations/version-1';
import { readState } from '../../../../lib/shell/stored-state';

interface Tracker {
  readonly [part: string]: unknown;
}

/** 2026-03-02, 10:00 in Berlin. */
const at = 1_772_442_000_000;
const HOUR = 3_600_000;

/** As Limber stored it while the end of a pause was an instant. Never changed. */
const stored = {
  lastEventAt: at,
  clock: {
    boutStartedAt: at - HOUR,
    boutAwayMs: 0,
    creditedUntil: at - HOUR,
    boutRow: '7.0',
    cycleStartedAt: at - HOUR,
    longCycleStartedAt: at - HOUR,
  },
  presence: { kind: 'active' },
  attention: { kind: 'quiet' },
  pause: { kind: 'none' },
  receipt: { kind: 'none' },
  promptsSoFar: 3,
  rowsSoFar: 2,
  settleUntil: at,
  signs: [],
  posture: { kind: 'sitting' },
  overtime: { kind: 'none' },
  skips: { day: '2026-03-02', count: 1 },
  remarksSoFar: 0,
  notices: 'allowed',
};

const read = (changes: object, zone = 'Europe/Berlin') =>
  fromVersion1({ tracker: { ...stored, ...changes } }, zone).tracker as Tracker;

describe('a tracker stored while the end of a pause was an instant', () => {
  test('has its pause end at the same time on the wall', () => {
    const pause = { kind: 'untilWorkday', until: at + 23 * HOUR };
    expect(read({ pause }).pause).toEqual({ kind: 'untilWorkday', until: '2026-03-03T09:00:00' });
    expect(read({ pause }, 'Asia/Tokyo').pause).toMatchObject({ until: '2026-03-03T17:00:00' });
  });

  test('keeps an emergency’s pause, and the one behind it', () => {
    const behind = { kind: 'untilResumed', since: at, remindAt: at + 23 * HOUR, remark: { kind: 'none' } };
    const pause = { kind: 'untilTomorrow', until: at + 14 * HOUR, because: 'emergency', behind };
    expect(read({ pause }).pause).toEqual({
      ...pause,
      until: '2026-03-03T00:00:00',
      behind: { ...behind, remindAt: '2026-03-03T09:00:00' },
    });
  });

  test('keeps what can be undone, and reminders outside the hours', () => {
    const before = { kind: 'untilWorkday', until: at + 23 * HOUR };
    const { receipt, overtime } = read({
      receipt: { kind: 'resumed', at, before },
      overtime: { kind: 'on', since: at, until: at + 8 * HOUR },
    });
    expect(receipt).toEqual({ kind: 'resumed', at, before: { ...before, until: '2026-03-03T09:00:00' } });
    expect(overtime).toEqual({ kind: 'on', since: at, until: '2026-03-02T18:00:00' });
  });

  test('keeps a pause that has a length, the day’s skips and all the rest as they were', () => {
    const pause = { kind: 'timed', until: at + HOUR };
    expect(read({ pause })).toMatchObject({ ...stored, pause });
    expect(read({ skips: { day: '', count: 0 } }).skips).toEqual({ day: null, count: 0 });
  });

  test('in a zone that the browser does not know is read as if in UTC', () => {
    const pause = { kind: 'untilWorkday', until: at + 23 * HOUR };
    expect(read({ pause }, 'Mars/Base').pause).toEqual({ kind: 'untilWorkday', until: '2026-03-03T08:00:00' });
  });
});

test('a tracker of today, and what is no tracker, stays as it is', () => {
  const today = read({ pause: { kind: 'untilWorkday', until: at } });
  for (const each of [today, null, 'nonsense', { pause: 7 }, { pause: { kind: 'untilWorkday', until: 'nonsense' } }]) {
    expect(fromVersion1({ tracker: each }, 'Europe/Berlin').tracker).toEqual(each);
  }
});

test('an instant that no calendar has stays as it is, and does not parse', () => {
  const pause = { kind: 'untilWorkday', until: 9e15 };
  const { state, unreadable } = readState({ tracker: { ...stored, pause } }, at, 'Europe/Berlin');
  expect(state.tracker.pause).toEqual({ kind: 'none' });
  expect(unreadable).toEqual({ tracker: { pause } });
});

test('"not today" that ended at an instant ends with the day it was for', () => {
  // As Limber stored it while that was an instant: the midnight after 2026-03-03 in Berlin. Never changed.
  const stored = { safety: null, memory: {}, favourites: [], notToday: [{ area: 'neck', until: 1_772_578_800_000 }] };
  expect((fromVersion1({ person: stored }, 'Europe/Berlin').person as typeof stored).notToday).toEqual([
    { area: 'neck', until: '2026-03-04' },
  ]);
  const nonsense = { person: { ...stored, notToday: [{ until: 'nonsense' }] } };
  expect(fromVersion1(nonsense, 'UTC')).toEqual(nonsense);
});
