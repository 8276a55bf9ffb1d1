import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { safetyVersion } from '../../../../lib/content/safety-version';
import { personBefore } from '../../../../lib/core/data/before-import';
import { afterImport, type Imported } from '../../../../lib/core/data/merge';
import { changesOfRows } from '../../../../lib/core/data/merge-rows';
import { safetyGate } from '../../../../lib/core/exercises/safety-gate';
import { reduce } from '../../../../lib/core/reduce';
import { boutRow, breakRow } from '../../../../lib/core/state/history-row';
import { newPerson, type Person, type SafetyResult } from '../../../../lib/core/state/person';
import { freshState } from '../../../../lib/core/state/state';
import { DAY, MINUTE } from '../../../../lib/core/state/time';
import { anyPerson, anySafety, dataNow as now } from '../../../support/any-data';

const state = (person: Person = newPerson) => ({ ...freshState(now, 'Europe/Berlin'), person });
const ways = ['merge', 'replace'] as const;
const check = (parts: Partial<SafetyResult>): SafetyResult => ({
  version: safetyVersion,
  checkedAt: now - DAY,
  result: 'ok',
  hidden: [],
  forFloor: false,
  ...parts,
});
const file = (person: Partial<Person>): Imported => ({ settings: null, person: { ...newPerson, ...person } });

describe('an import', () => {
  // GUIDE-6
  test('of a file from before a stop leaves the gentler dose of that move, and so does its undo', () => {
    const done = { offeredAt: now - DAY, doneAt: now - DAY, stoppedAt: null };
    const stopped = { offeredAt: now - MINUTE, doneAt: null, stoppedAt: now - MINUTE };
    const here = { ...newPerson, memory: { side_bend: stopped } };
    for (const way of ways) {
      const { person } = afterImport(state(here), file({ memory: { side_bend: done } }), way, now);
      expect(person.memory.side_bend).toMatchObject({ doneAt: null, stoppedAt: now - MINUTE });
    }
    const before = { ...newPerson, memory: { side_bend: done } };
    const since = personBefore(here, { person: before, after: before, at: now - 2 * MINUTE });
    expect(since.memory.side_bend).toMatchObject({ doneAt: null, stoppedAt: now - MINUTE });
  });

  // DATA-7
  test('never makes the safety result laxer, nor older', () => {
    const strictness = ['ok', 'limited', 'blocked'];
    fc.assert(
      fc.property(anyPerson, anyPerson, fc.constantFrom(...ways), (here, other, way) => {
        const { person, safety } = afterImport(state(here), { settings: null, person: other }, way, now);
        if (!here.safety) return;
        if (safety === 'stopped') {
          // Stricter than any result that allows moves: none begins before a new check (CHECK-1).
          expect(person.safety).toBeNull();
          expect(here.safety.result).not.toBe('blocked');
        } else {
          expect(person.safety).not.toBeNull();
          expect(here.safety.hidden.filter((tag) => !person.safety?.hidden.includes(tag))).toEqual([]);
          expect(strictness.indexOf(person.safety?.result ?? '')).toBeGreaterThanOrEqual(
            strictness.indexOf(here.safety.result),
          );
          expect(person.safety?.checkedAt).toBeGreaterThanOrEqual(here.safety.checkedAt);
        }
        for (const [move, { stoppedAt }] of Object.entries(here.memory)) {
          const kept = person.memory[move as keyof Person['memory']]?.stoppedAt ?? Number.NEGATIVE_INFINITY;
          if (stoppedAt !== null) expect(kept).toBeGreaterThanOrEqual(stoppedAt);
        }
        for (const { area, until } of here.notToday) {
          expect(person.notToday.some((each) => each.area === area && each.until >= until)).toBe(true);
        }
      }),
    );
  });

  test('takes a result where there is none, unless it counts no more or the person had to stop since', () => {
    const safety = check({ result: 'limited', hidden: ['neck'] });
    const become = (here: Person, of: Partial<Person>) => afterImport(state(here), file(of), 'merge', now);
    expect(become(newPerson, { safety }).person.safety).toEqual(safety);
    expect(become(newPerson, { safety: check({ checkedAt: now - 91 * DAY }) })).toMatchObject({ safety: 'lapsed' });
    expect(become(newPerson, { safety: check({ checkedAt: now + 2 * DAY }) })).toMatchObject({ safety: 'lapsed' });
    const stopped = { ...newPerson, memory: { side_bend: { offeredAt: null, doneAt: null, stoppedAt: now - MINUTE } } };
    expect(become(stopped, { safety })).toMatchObject({ safety: 'lapsed', person: { safety: null } });
  });

  test('asks for the check again if the file tells of a stop after it, as a stop here does; its undo gives it back', () => {
    const here = { ...newPerson, safety: check({ result: 'limited', hidden: ['neck'] }) };
    const stopped = (at: number) => file({ memory: { side_bend: { offeredAt: null, doneAt: null, stoppedAt: at } } });
    for (const way of ways) {
      const become = (known: Person, at: number) => afterImport(state(known), stopped(at), way, now);
      const { person, safety } = become(here, here.safety.checkedAt + MINUTE);
      expect({ safety, result: person.safety }).toEqual({ safety: 'stopped', result: null });
      expect(safetyGate({ ...state(here), person }, ['side_bend'], now)).toBe('check');
      expect(personBefore(person, { person: here, after: person, at: now }).safety).toEqual(here.safety);
      const since = { ...person, memory: { chin_tuck: { offeredAt: null, doneAt: null, stoppedAt: now + MINUTE } } };
      expect(personBefore(since, { person: here, after: person, at: now }).safety, 'stopped since').toBeNull();
      expect(become(here, here.safety.checkedAt - MINUTE).person.safety, 'a stop before it').toEqual(here.safety);
      const blocked = { ...here, safety: check({ result: 'blocked' }) };
      expect(become(blocked, blocked.safety.checkedAt + MINUTE).person.safety?.result).toBe('blocked');
    }
  });

  test('says that an older check changes nothing, and takes a newer one with what is hidden here', () => {
    const here = { ...newPerson, safety: check({ result: 'limited', hidden: ['neck'] }) };
    const become = (checkedAt: number) =>
      afterImport(
        state(here),
        file({ safety: check({ checkedAt, result: 'limited', hidden: ['twist'] }) }),
        'merge',
        now,
      );
    expect(become(now - 2 * DAY)).toMatchObject({ safety: 'older', person: { safety: here.safety } });
    const newer = become(now - MINUTE);
    expect(newer.safety).toBe('stricter');
    expect(newer.person.safety).toMatchObject({ checkedAt: now - MINUTE, hidden: ['neck', 'twist'] });
  });

  test('merges or replaces the settings, and leaves them as they are if the file has none', () => {
    const here = { ...state(), chosen: { skipsADay: 3, voice: true } };
    const of = (settings: Imported['settings'], way: (typeof ways)[number]) =>
      afterImport(here, { settings, person: null }, way, now).chosen;
    expect(of({ voice: false }, 'merge')).toEqual({ skipsADay: 3, voice: false });
    expect(of({ voice: false }, 'replace')).toEqual({ voice: false });
    expect(of({ tempo: 'slower' }, 'merge')).toEqual({ ...here.chosen, tempo: 'slower' });
    for (const way of ways) expect(of(null, way)).toBe(here.chosen);
  });

  // DATA-7
  test('does not stand for the questions before the first move on the floor', () => {
    const memory: Person['memory'] = { bridge: { offeredAt: now - DAY, doneAt: now - DAY, stoppedAt: null } };
    const gate = (here: Person, of: Partial<Person>, way: (typeof ways)[number]) =>
      safetyGate({ ...state(), person: afterImport(state(here), file(of), way, now).person }, ['bridge'], now);
    for (const way of ways) {
      const here = { ...newPerson, safety: check({ checkedAt: now }) };
      expect(gate(here, { memory }, way)).toBe('floorCheck');
      expect(gate(here, { memory, safety: check({ checkedAt: now + 1 }) }, way)).toBe('floorCheck');
      expect(gate(here, { memory, safety: check({ checkedAt: now + 1, forFloor: true }) }, way)).not.toBe('floorCheck');
      // Nobody was checked here: it is a move to another computer, and all of it is taken.
      expect(gate(newPerson, { memory, safety: check({}) }, way)).toBe('nothingNew');
    }
  });

  test('leaves nothing alone for longer than a person can say (BREAK-14)', () => {
    const notToday = [{ area: 'neck', until: '2029-01-01' } as const];
    expect(afterImport(state(), file({ notToday }), 'merge', now).person.notToday).toEqual([]);
  });

  test('ends a stretch with a move that is hidden from now on', () => {
    const checked = state({ ...newPerson, safety: check({ checkedAt: now }) });
    const guiding = reduce(checked, { type: 'guideStarted', plan: ['side_bend'], isNothingNew: true }, now).state;
    expect(guiding.tracker.activity.kind).toBe('guide');
    const { person } = file({ safety: check({ checkedAt: now + 1, result: 'limited', hidden: ['side-bend'] }) });
    const after = reduce(guiding, { type: 'dataImported', way: 'merge', settings: null, person }, now + MINUTE).state;
    expect(after.tracker.activity.kind).not.toBe('guide');
  });
});

// DATA-9
describe('an undo', () => {
  test('gives back the person of before, with the check and the stops that came since', () => {
    const before = { ...newPerson, safety: check({}), favourites: ['side_bend'] as const } as unknown as Person;
    const at = now;
    const after = { ...newPerson, safety: check({ hidden: ['neck'] }) };
    const undo = (present: Person) => personBefore(present, { person: before, after, at });
    expect(undo(after)).toEqual(before);
    const checked = { ...newPerson, safety: check({ checkedAt: at + 1, hidden: ['twist'] }) };
    expect(undo(checked).safety).toEqual(checked.safety);
    const stoppedAt = at + MINUTE;
    const stopped = { ...newPerson, memory: { side_bend: { offeredAt: null, doneAt: null, stoppedAt } } };
    const back = undo(stopped);
    expect(back).toMatchObject({ safety: null, memory: { side_bend: { stoppedAt } } });
  });

  test('leaves what was said since: "not today", favourites', () => {
    const person: Person = {
      ...newPerson,
      favourites: ['chin_tuck'],
      notToday: [{ area: 'hips', until: '2026-03-03' }],
    };
    const after: Person = {
      ...newPerson,
      favourites: ['chin_tuck', 'side_bend'],
      notToday: [...person.notToday, { area: 'neck', until: '2026-03-09' }],
    };
    const present: Person = {
      ...newPerson,
      favourites: ['side_bend', 'torso_twist'],
      notToday: [
        { area: 'hips', until: '2026-03-05' },
        { area: 'neck', until: '2026-03-04' },
        { area: 'shoulders', until: '2026-03-04' },
      ],
    };
    expect(personBefore(present, { person, after, at: now })).toMatchObject({
      favourites: ['torso_twist'],
      notToday: present.notToday,
    });
    expect(personBefore(after, { person, after, at: now })).toEqual(person);
  });

  test('takes back a check from a clock that was ahead', () => {
    const after = { ...newPerson, safety: check({ checkedAt: now + MINUTE }) };
    expect(personBefore(after, { person: newPerson, after, at: now })).toEqual(newPerson);
  });

  test('of any import is as if there had been none', () => {
    fc.assert(
      fc.property(anyPerson, anyPerson, fc.option(anySafety), fc.constantFrom(...ways), (here, other, safety, way) => {
        const known = state({ ...here, safety: here.safety ?? safety });
        const { person } = afterImport(known, { settings: null, person: other }, way, now);
        const back = personBefore(person, { person: known.person, after: person, at: now });
        // Without a result before or after it, the check was to come and still is.
        expect(back).toEqual(person.safety === null ? { ...known.person, safety: null } : known.person);
      }),
    );
  });
});

// DATA-8
describe('the rows of a file', () => {
  const here = [boutRow({ id: 'a', from: 0, at: 10, sittingMs: 10 }), breakRow('b', 20, 'done')];

  test('are added once, whatever their id: one moment is one row', () => {
    const again = breakRow('other id', 20, 'done');
    const fresh = breakRow('c', 30, 'skipped');
    const merged = changesOfRows(here, [...here, again, fresh, fresh], 'merge');
    expect(merged).toEqual({ added: [fresh], changed: [], gone: [] });
    expect(changesOfRows([...here, ...merged.added], [...here, again, fresh], 'merge').added).toEqual([]);
  });

  test('stand for the history when it is replaced', () => {
    const [first, second] = here as [(typeof here)[0], (typeof here)[0]];
    const other = breakRow('b', 20, 'skipped');
    expect(changesOfRows(here, [other], 'replace')).toEqual({
      added: [],
      changed: [{ here: second, file: other }],
      gone: [first],
    });
  });
});
