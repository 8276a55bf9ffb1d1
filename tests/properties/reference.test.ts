import fc from 'fast-check';
import { expect, test } from 'vitest';
import { safetyVersion } from '../../lib/content/safety-version';
import { waitedFor } from '../../lib/core/reminders/waits';
import { dueAt, sittingMs } from '../../lib/core/sitting/clock';
import { attentionOf, guideOf } from '../../lib/core/state/attention';
import type { Event } from '../../lib/core/state/events';
import { safetyResultSchema } from '../../lib/core/state/person-schema';
import { freshState, type State } from '../../lib/core/state/state';
import { DAY } from '../../lib/core/state/time';
import { BrokenDay, firstDifference, readableDay, reportAsDay } from '../support/readable-day';
import { plainHistories } from '../support/reference-arbitraries';
import { type History, historiesFor, type Lived, liveThrough, startOfDay } from '../support/reference-history';
import { type Foreseen, ReferenceModel } from '../support/reference-model';
import { wishes } from '../support/wishes';

/** What the reducer says, in the words of the model. `now` is epoch ms. */
function seenIn(state: State, now: number): Foreseen {
  const { clock, pause, presence } = state.tracker;
  const attention = attentionOf(state);
  const { rows } = state.outbox;
  const prompt = attention.kind === 'up' ? attention : null;
  const guide = guideOf(state);
  const { wakeAt, notification } = wishes(state);
  return {
    boutStartedAt: clock.boutStartedAt,
    sittingMs: attention.kind === 'longBreak' ? null : sittingMs(state, now),
    cycleStartedAt: clock.cycleStartedAt,
    dueAt: dueAt(state),
    awaySince: presence.kind === 'active' ? null : presence.since,
    prompt: prompt && {
      number: prompt.number,
      size: prompt.size,
      times: prompt.said === 'once' ? 1 : 2,
      isShown: notification !== null,
      snoozes: prompt.snoozes,
    },
    snoozedUntil: attention.kind === 'snoozed' ? attention.until : null,
    pausedUntil: pause.kind === 'timed' ? pause.until : null,
    waitsFor: waitedFor(state).map(({ reason }) => reason),
    restUntil: attention.kind === 'longBreak' ? attention.until : null,
    step: guide && {
      number: guide.stepIndex,
      until: guide.pace.kind === 'running' ? guide.pace.stepEndsAt : null,
      leftMs: guide.pace.kind === 'paused' ? guide.pace.remainingMs : null,
    },
    wakeAt: presence.kind === 'active' ? wakeAt : null,
    bouts: rows.flatMap((row) =>
      row.kind === 'bout' ? [{ from: row.from, at: row.at, sittingMs: row.sittingMs }] : [],
    ),
    breaks: rows.flatMap((row) => {
      if (row.kind !== 'break') return [];
      const { at, outcome, size, lateMs, durationMs } = row;
      return [{ at, outcome, size, lateMs, durationMs }];
    }),
  };
}

/** Somebody who has passed the safety check, some days ago: a clock that is set back does not undo it. */
const checkedState: State = (() => {
  const fresh = freshState(startOfDay, 'Europe/Berlin');
  const safety = { version: safetyVersion, checkedAt: startOfDay - 3 * DAY, result: 'ok', hidden: [], forFloor: true };
  return { ...fresh, person: { ...fresh.person, safety: safetyResultSchema.parse(safety) } };
})();

/** Lives through a history twice at once and stops at the first difference. */
function compare(history: History): void {
  const model = new ReferenceModel(startOfDay);
  const lived: { event: Event; now: number }[] = [];
  const look = ({ event, now, after }: Lived) => {
    model.happens(event, now);
    lived.push({ event, now });
    const difference = firstDifference(model.foresees(now), seenIn(after, now));
    if (difference) throw new BrokenDay(readableDay(lived, `the rules and the reducer differ in ${difference}`));
  };
  liveThrough(history, look, checkedState);
}

const { numRuns, timeout } = historiesFor(2);

test('whatever happens, the reducer does what the rules say', { timeout }, () => {
  fc.assert(fc.property(plainHistories, compare), { numRuns, reporter: reportAsDay });
});

test('a history that differs would be told as a day', () => {
  const events = [
    { now: startOfDay, event: { type: 'woke' } },
    {
      now: startOfDay + 1_880_000,
      event: { type: 'presenceSeen', presence: 'idle', thresholdMs: 60_000, isAudible: false },
    },
    { now: startOfDay + 1_850_000, event: { type: 'promptSnoozed' } },
  ] as const;
  const wrong = firstDifference({ dueAt: startOfDay }, { dueAt: startOfDay + 1000 });
  expect(readableDay(events, wrong ?? '').split('\n')).toEqual([
    '  09:00:00 woke',
    '  09:31:20 idle (since 09:30:20)',
    '  09:30:50 promptSnoozed [the clock was set back 30 s]',
    'dueAt: expected 09:00:00, got 09:00:01',
  ]);
});
