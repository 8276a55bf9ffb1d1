import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exerciseIds } from '../../lib/content/catalogue';
import { reduce } from '../../lib/core/reduce';
import { effectiveSettings } from '../../lib/core/state/policy';
import { freshState, type State } from '../../lib/core/state/state';
import { report } from '../../lib/core/views/report';
import { type Pulse, verdict } from '../../lib/core/views/verdict';
import { anyChosen, anyPerson, anyRows, dataNow } from '../support/any-data';
import { anyEvent, anyFinding, anyImport, anyPause } from '../support/random-events';
import { historiesFor } from '../support/reference-history';
import { asSomebodyElse } from '../support/secrets';

const versions = { limber: '0.1.0', stored: 4, browser: 'Firefox 150, Linux', language: 'en' };

const anyMoment = fc.tuple(fc.oneof({ weight: 5, arbitrary: anyEvent }, anyImport), anyPause, anyFinding);

interface Lived {
  readonly state: State;
  readonly now: number;
}

/** Whatever a person may have done, with rows that wait and something put aside. */
const anyLife: fc.Arbitrary<Lived> = fc
  .record({ moments: fc.array(anyMoment, { maxLength: 30 }), chosen: anyChosen, person: anyPerson, rows: anyRows })
  .map(({ moments, chosen, person, rows }) => {
    const fresh = freshState(dataNow, 'Europe/Berlin');
    let state: State = { ...fresh, chosen, settings: effectiveSettings(chosen, fresh.policy), person };
    let now = dataNow;
    for (const [event, wait, finding] of moments) {
      now += wait;
      if (finding) state = reduce(state, finding, now).state;
      state = reduce(state, event, now).state;
    }
    const setAside = [{ at: now, values: { tracker: exerciseIds } }];
    return { state: { ...state, setAside, outbox: { ...state.outbox, rows: [...state.outbox.rows, ...rows] } }, now };
  });

const anyPulse = fc.constantFrom<Pulse>('answers', 'asked', 'silent');
const { numRuns, timeout } = historiesFor(1);

// REPORT-1, REPORT-3
test('a report is the same of somebody else: no person, no history, no move, no card and no device changes it', {
  timeout,
}, () => {
  const property = fc.property(
    anyLife,
    anyPerson,
    anyPulse,
    fc.boolean(),
    ({ state, now }, other, pulse, isUnsaved) => {
      const known = { pulse, isUnsaved, isBegun: true };
      const told = report({ ...known, state }, versions, now);
      expect(report({ ...known, state: asSomebodyElse(state, other) }, versions, now)).toBe(told);
      expect(told).toContain(`verdict: ${verdict({ ...known, state }, now).kind}`);
      expect(told).not.toContain(state.zone);
      expect(exerciseIds.filter((id) => told.includes(id))).toEqual([]);
    },
  );
  fc.assert(property, { numRuns });
});
