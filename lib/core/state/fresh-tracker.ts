// The tracker of a person who has just sat down.

import type { Instant } from './time';
import type { Tracker } from './tracker';

/** Someone who has just sat down. */
export function freshTracker(now: Instant): Tracker {
  return {
    lastEventAt: now,
    clock: {
      boutStartedAt: now,
      boutAwayMs: 0,
      creditedUntil: now,
      boutRow: `${now}.0`,
      cycleStartedAt: now,
      longCycleStartedAt: now,
    },
    presence: { kind: 'active' },
    prompt: { kind: 'none' },
    activity: { kind: 'none' },
    pause: { kind: 'none' },
    explanation: { kind: 'none' },
    undo: { kind: 'none' },
    promptsSoFar: 0,
    rowsSoFar: 1,
    gracePeriodUntil: now,
    deferralSignals: [],
    posture: { kind: 'sitting' },
    overtime: { kind: 'none' },
    skips: { day: null, count: 0 },
    followUpsSoFar: 0,
    wrongDate: null,
    notificationPermission: 'allowed',
    words: 'loaded',
    input: { kind: 'some' },
    stretchedAt: null,
    welcome: { kind: 'none' },
  };
}
