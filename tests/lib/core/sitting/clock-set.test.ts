import { expect, test } from 'vitest';
import { shiftInstants } from '../../../../lib/core/sitting/clock-set';
import { type Tracker, trackerSchema } from '../../../../lib/core/state/tracker';

const prompt = {
  number: 3,
  size: 'short',
  exercise: 'side_bend',
  since: 1_000_003,
  said: 'once',
  notification: 'up',
  snoozes: 2,
} as const;

/** A tracker in which every instant is over a million and nothing else is. */
const tracker: Tracker = {
  lastEventAt: 1_000_000,
  clock: {
    boutStartedAt: 1_000_001,
    boutAwayMs: 500,
    creditedUntil: 1_000_012,
    boutRow: '7.1',
    cycleStartedAt: 1_000_002,
    longCycleStartedAt: 1_000_011,
  },
  presence: { kind: 'idle', since: 1_000_004 },
  input: { kind: 'none', at: 1_000_999 },
  prompt: { kind: 'snoozed', ...prompt, until: 1_000_005 },
  activity: { kind: 'none' },
  pause: { kind: 'untilTomorrow', until: '2026-03-03T04:00:00', because: 'emergency' },
  explanation: { kind: 'naturalBreak', from: 1_000_007, to: 1_000_008 },
  undo: { kind: 'none' },
  promptsSoFar: 3,
  rowsSoFar: 2,
  gracePeriodUntil: 1_000_009,
  deferralSignals: [{ reason: 'saidInCall', until: 1_000_013, deferral: { kind: 'waiting', since: 1_000_014 } }],
  posture: { kind: 'standing', since: 1_000_015, asksAt: 1_000_016 },
  overtime: { kind: 'on', since: 1_000_017, until: '2026-03-03T09:00:00' },
  skips: { day: '2026-03-02', count: 1 },
  followUpsSoFar: 4,
  wrongDate: { since: 1_000_019, ms: 700 },
  notificationPermission: 'off',
  words: 'notLoaded',
  stretchedAt: null,
  welcome: { kind: 'none' },
};

const numbersIn = (value: unknown): number[] =>
  typeof value === 'number'
    ? [value]
    : value && typeof value === 'object'
      ? Object.values(value).flatMap(numbersIn)
      : [];

test('shifting moves every instant by the same, and no length, count or index', () => {
  const shifted = shiftInstants(tracker, -250);
  const before = numbersIn(tracker);
  const after = numbersIn(shifted);
  expect(after).toEqual(before.map((number) => (number >= 1_000_000 ? number - 250 : number)));
  expect(trackerSchema.safeParse(shifted).success).toBe(true);
});

test('shifting a running guide moves when its step ends, not where it is', () => {
  const guide = {
    plan: [{ exercise: 'side_bend' as const, firstTime: true }],
    startedAt: 1_000_020,
    tempo: 'normal' as const,
    stepIndex: 2,
    furthest: 2,
    skipped: 0,
    stance: { kind: 'rising' as const, at: 1_000_001 },
    longBreak: { since: 1_000_000, until: 1_000_100, exercises: [] },
  };
  const guiding: Tracker = {
    ...tracker,
    activity: { kind: 'guide', ...guide, pace: { kind: 'running', stepEndsAt: 1_000_010 } },
  };
  expect(shiftInstants(guiding, 40).activity).toEqual({
    kind: 'guide',
    ...guide,
    startedAt: 1_000_060,
    pace: { kind: 'running', stepEndsAt: 1_000_050 },
    stance: { kind: 'rising', at: 1_000_041 },
    longBreak: { since: 1_000_040, until: 1_000_140, exercises: [] },
  });
});
