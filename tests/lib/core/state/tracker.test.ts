import { describe, expect, test } from 'vitest';
import { reduce } from '../../../../lib/core/reduce';
import { freshState } from '../../../../lib/core/state/state';
import { trackerSchema } from '../../../../lib/core/state/tracker';
import { migrateTracker } from '../../../../lib/shell/migrations/tracker';

const at = 1_772_440_000_000;
const clock = {
  boutStartedAt: at,
  boutAwayMs: 0,
  creditedUntil: at,
  boutRow: `${at}.0`,
  cycleStartedAt: at,
  longCycleStartedAt: at,
};
const prompt = { number: 3, size: 'short', exercise: 'side_bend', since: at, said: 'once', notice: 'up', snoozes: 0 };

/** As Limber stored it before reminders could be paused, wait or keep hours. */
const stored = {
  lastEventAt: at + 60_000,
  clock,
  presence: { kind: 'idle', since: at + 30_000 },
  attention: { kind: 'quiet' },
  pause: { kind: 'none' },
  receipt: { kind: 'none' },
  promptsSoFar: 3,
  rowsSoFar: 2,
  settleUntil: at,
};

describe('a tracker stored by an older Limber', () => {
  test.each([
    ['at a quiet moment', {}],
    ['with a reminder up', { attention: { kind: 'prompting', prompt } }],
    ['with one snoozed', { attention: { kind: 'snoozed', prompt, until: at + 300_000 } }],
    ['in a long break', { attention: { kind: 'resting', since: at, until: at + 300_000 } }],
    ['with a card open', { attention: { kind: 'card', card: 'ok', since: at, plan: ['side_bend'], behind: null } }],
    [
      'in an emergency’s pause',
      {
        attention: { kind: 'card', card: 'emergency', since: at, plan: [], behind: null },
        pause: { kind: 'untilTomorrow', until: at + 3_600_000, because: 'emergency' },
      },
    ],
    ['after "I just moved"', { receipt: { kind: 'moved', at, before: clock, behind: null, row: 'r' } }],
    [
      'in a stretch',
      {
        attention: {
          kind: 'guiding',
          guide: {
            plan: [{ exercise: 'side_bend', firstTime: true }],
            tempo: 'normal',
            stepIndex: 1,
            furthest: 1,
            skipped: 0,
            pace: { kind: 'running', stepEndsAt: at + 90_000 },
            answers: prompt,
          },
        },
      },
    ],
  ])('%s is read, and keeps the sitting time', (_, changes) => {
    const read = trackerSchema.safeParse(migrateTracker({ ...stored, ...changes }, 'Europe/Berlin'));
    expect(read.error?.issues).toBe(undefined);
    expect(read.data).toMatchObject({ clock, signs: [], posture: { kind: 'sitting' }, overtime: { kind: 'none' } });
  });

  test('goes on as if nothing had changed', () => {
    const tracker = trackerSchema.parse({ ...stored, presence: { kind: 'active' } });
    const state = { ...freshState(at, 'UTC'), tracker };
    expect(reduce(state, { type: 'woke' }, at + 120_000).state.tracker.clock).toEqual(clock);
  });
});
