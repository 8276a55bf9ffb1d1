import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reduce } from '../../lib/core/reduce';
import type { Event } from '../../lib/core/state/events';
import { personSchema } from '../../lib/core/state/person-schema';
import { readChosen } from '../../lib/core/state/settings-schema';
import { freshState, type State } from '../../lib/core/state/state';
import { trackerSchema } from '../../lib/core/state/tracker';
import { view } from '../../lib/core/views/view';
import { anyEvent, anyFinding, anyImport, anyPause } from '../support/random-events';
import { wishes } from '../support/wishes';

const start = Date.UTC(2026, 2, 2, 8);
const anyWord = fc.oneof({ weight: 20, arbitrary: anyEvent }, anyImport);
const history = fc.array(fc.tuple(anyPause, anyFinding, anyWord), { maxLength: 60 });

/** Lives through a history and looks at each moment. */
function live(steps: [number, Event | null, Event][], look: (state: State, now: number) => void): State {
  let state = freshState(start, 'Europe/Berlin');
  let now = start;
  for (const [pause, finding, event] of steps) {
    now += pause;
    if (finding) state = reduce(state, finding, now).state;
    state = reduce(state, event, now).state;
    look(state, now);
  }
  return state;
}

test('whatever happens, the state is one that would be read back', () => {
  fc.assert(
    fc.property(history, (steps) => {
      live(steps, ({ tracker, person, settings }) => {
        expect(trackerSchema.safeParse(JSON.parse(JSON.stringify(tracker)))).toMatchObject({ success: true });
        expect(personSchema.safeParse(person).success).toBe(true);
        expect(readChosen(settings)).toEqual(settings);
      });
    }),
    { numRuns: 500 },
  );
});

test('whatever happens, a wake is wished, later than now and within half an hour', () => {
  fc.assert(
    fc.property(history, (steps) => {
      live(steps, (state, now) => {
        const { wakeAt } = wishes(state);
        expect(wakeAt).toBeGreaterThan(now);
        expect(wakeAt - now).toBeLessThanOrEqual(30 * 60_000);
      });
    }),
    { numRuns: 500 },
  );
});

test('whatever happens, there is something to show, and sitting is never more than the time since the bout began', {
  timeout: 30_000,
}, () => {
  fc.assert(
    fc.property(history, (steps) => {
      live(steps, (state, now) => {
        const seen = view(state, now);
        if (!('sittingMinutes' in seen)) return;
        expect(seen.sittingMinutes).toBeGreaterThanOrEqual(0);
        expect(seen.sittingMinutes * 60_000).toBeLessThanOrEqual(now - state.tracker.clock.boutStartedAt);
      });
    }),
    { numRuns: 500 },
  );
});

test('the same history gives the same state, to the letter', () => {
  fc.assert(
    fc.property(history, (steps) => {
      expect(live(steps, () => undefined)).toEqual(live(steps, () => undefined));
    }),
    { numRuns: 200 },
  );
});
