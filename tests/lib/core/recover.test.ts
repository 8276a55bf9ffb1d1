import { describe, expect, test } from 'vitest';
import { reduceOrRecover } from '../../../lib/core/recover';
import { reduce } from '../../../lib/core/reduce';
import type { Event } from '../../../lib/core/state/events';
import { freshTracker } from '../../../lib/core/state/fresh-tracker';
import { freshState, type State } from '../../../lib/core/state/state';
import { MINUTE } from '../../../lib/core/state/time';

const now = Date.UTC(2026, 2, 2, 10);
const state = freshState(now, 'Europe/Berlin');

/** A tracker that got past every check, and on which the core throws. */
const broken: State = { ...state, tracker: { ...state.tracker, clock: null as never } };

describe('a state that cannot be gone on from', () => {
  test.each<Event>([{ type: 'woke' }, { type: 'personMoved' }, { type: 'workerStarted' }, { type: 'lookAsked' }])(
    'is one that $type throws on: a new bout begins, and what was there is kept aside',
    (event) => {
      expect(() => reduce(broken, event, now + MINUTE)).toThrow();
      const { state: after } = reduceOrRecover(broken, event, now + MINUTE);
      expect(after.tracker.clock.cycleStartedAt).toBe(now + MINUTE);
      expect(after.workerLog.map(({ event }) => event)).toContain('setAside');
      expect(after.setAside).toEqual([{ at: now + MINUTE, values: { tracker: broken.tracker } }]);
      expect(after.settings).toBe(state.settings);
    },
  );
});

test('a state that is sound is left as it is', () => {
  expect(reduceOrRecover(state, { type: 'woke' }, now + MINUTE)).toEqual(reduce(state, { type: 'woke' }, now + MINUTE));
  expect(state.tracker).toEqual(freshTracker(now));
});
