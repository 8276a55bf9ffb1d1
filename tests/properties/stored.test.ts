import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DAY } from '../../lib/core/state/time';
import { readTracker } from '../../lib/core/stored/read-tracker';
import { readState } from '../../lib/shell/stored-state';
import { fullHistories as histories } from '../support/reference-arbitraries';
import { historiesFor, liveThrough } from '../support/reference-history';

const { numRuns, timeout } = historiesFor(1);
const zone = 'Europe/Berlin';

/** Reading the whole state takes longer than living through it: it is read after one event of so many, counted from any of them. */
const ONE_IN = 8;

test('whatever happens, what was stored is read again as it was: no bound on what is read is too narrow', {
  timeout,
}, () => {
  fc.assert(
    fc.property(histories, fc.nat(ONE_IN - 1), (history, first) => {
      let count = first;
      liveThrough(history, ({ now, after }) => {
        count += 1;
        if (count % ONE_IN !== 0) return;
        const stored = { ...after, settings: after.chosen };
        const { state, toWrite } = readState(structuredClone(stored), now, zone);
        expect(toWrite).toEqual([]);
        // Quicker than what tells how they differ.
        if (!isDeepStrictEqual(state, after)) expect(state).toEqual(after);
      });
    }),
    { numRuns },
  );
});

test('and so it is after a long sleep, and after the clock was set back', { timeout }, () => {
  fc.assert(
    fc.property(histories, fc.integer({ min: -300 * DAY, max: 3000 * DAY }), (history, later) => {
      const { state, now } = liveThrough(history, () => undefined);
      expect(readTracker(state.tracker, now + later, zone)).toMatchObject({ tracker: state.tracker, unreadable: {} });
    }),
    { numRuns },
  );
});
