import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type BodyArea, bodyAreas } from '../../lib/content/body-area';
import { type ExerciseId, exerciseIds, exerciseOf } from '../../lib/content/catalogue';
import { safetyTags } from '../../lib/content/safety-tags';
import { safetyVersion } from '../../lib/content/safety-version';
import { defaultPlan } from '../../lib/core/exercises/default-plan';
import { movesOnOffer, whyLeftOut } from '../../lib/core/exercises/eligibility';
import { leaveAlone } from '../../lib/core/exercises/exclusions';
import { rememberDone, rememberOffered } from '../../lib/core/exercises/memory';
import { nextMove, nextMoves } from '../../lib/core/exercises/rotation';
import { changeFavourite, type Person } from '../../lib/core/state/person';
import { freshState, type State } from '../../lib/core/state/state';
import { MINUTE } from '../../lib/core/state/time';
import { clockTime } from '../support/day';

const areaOf = (id: ExerciseId): BodyArea => exerciseOf(id).area;
const morning = clockTime('08:00');
const HALF_HOUR = 30 * MINUTE;
const HALF_HOURS_A_DAY = 20;

const settings = fc.record({ staySeated: fc.boolean(), floorMoves: fc.boolean(), eyeRest: fc.boolean() });
const hidden = fc.uniqueArray(fc.constantFrom(...safetyTags), { maxLength: 4 });
const favourites = fc.uniqueArray(fc.constantFrom(...exerciseIds), { maxLength: 4 });
const notToday = fc.uniqueArray(fc.tuple(fc.constantFrom(...bodyAreas), fc.integer({ min: 1, max: 14 })), {
  maxLength: 2,
  selector: ([area]) => area,
});
/** What was done on the days before, newest last: how many half hours before this morning. */
const past = fc.array(fc.tuple(fc.constantFrom(...exerciseIds), fc.integer({ min: 20, max: 2000 })), { maxLength: 20 });

/** A person as they come to the desk in the morning, with whatever they have chosen and done before. */
const people = fc.record({ settings, hidden, favourites, notToday, past }).map((chosen): State => {
  const fresh = freshState(morning, 'Europe/Berlin');
  const person = chosen.favourites.reduce<Person>((each, id) => changeFavourite(each, id, true), {
    ...fresh.person,
    safety: { version: safetyVersion, checkedAt: morning, result: 'limited', hidden: chosen.hidden, forFloor: false },
  });
  const start: State = { ...fresh, settings: { ...fresh.settings, ...chosen.settings }, person };
  const experienced = chosen.past
    .toSorted(([, one], [, other]) => other - one)
    .reduce((state, [id, ago]) => rememberDone(state, id, morning - ago * HALF_HOUR), start);
  return chosen.notToday.reduce((state, [area, days]) => leaveAlone(state, area, days, morning), experienced);
});

/** The moves offered through a day, one every half hour; those that `does` says yes to are done. */
function offeredThrough(person: State, does: (index: number) => boolean = () => false, times = HALF_HOURS_A_DAY) {
  let state = person;
  const offered: ExerciseId[] = [];
  for (let index = 0; index < times; index += 1) {
    const now = morning + index * HALF_HOUR;
    const move = nextMove(state, movesOnOffer(state, now), now);
    if (!move) break;
    offered.push(move);
    state = rememberOffered(state, [move], now);
    if (does(index)) state = rememberDone(state, move, now + MINUTE);
  }
  return offered;
}

test('the same person at the same time is offered the same', () => {
  fc.assert(
    fc.property(people, (person) => {
      expect(offeredThrough(structuredClone(person))).toEqual(offeredThrough(person));
    }),
  );
});

// BREAK-11
test('no move comes twice in a day while others remain, whether it was done or passed by', () => {
  fc.assert(
    fc.property(people, fc.array(fc.boolean(), { minLength: HALF_HOURS_A_DAY }), (person, done) => {
      const there = movesOnOffer(person, morning).length;
      const offered = offeredThrough(person, (index) => done[index] ?? false).slice(0, there);
      expect(new Set(offered).size).toBe(offered.length);
      expect(offered).toHaveLength(Math.min(there, HALF_HOURS_A_DAY));
    }),
  );
});

test('a move that is hidden, left alone or not wanted never comes, by prompt or by one click', () => {
  fc.assert(
    fc.property(people, (person) => {
      for (const id of offeredThrough(person)) expect(whyLeftOut(person, id, morning)).toBeNull();
      const isAnyLeft = movesOnOffer(person, morning).length > 0;
      for (const id of defaultPlan(person, morning)) {
        if (isAnyLeft) expect(whyLeftOut(person, id, morning)).toBeNull();
      }
    }),
  );
});

test('every part of the body gets its turn before another has a second, but for favourites', () => {
  fc.assert(
    fc.property(people, (someone) => {
      const person = { ...someone, person: { ...someone.person, favourites: [], memory: {} } };
      const areas = new Set(movesOnOffer(person, morning).map(areaOf));
      const firstRound = offeredThrough(person, undefined, areas.size);
      expect(new Set(firstRound.map(areaOf))).toEqual(areas);
    }),
  );
});

test('whatever was done before, every part of the body gets its turn within the day', () => {
  fc.assert(
    fc.property(people, (person) => {
      const areas = new Set(movesOnOffer(person, morning).map(areaOf));
      expect(new Set(offeredThrough(person).map(areaOf))).toEqual(areas);
    }),
  );
});

test('favourites come before everything else, once a day', () => {
  fc.assert(
    fc.property(people, (person) => {
      const loved = movesOnOffer(person, morning).filter((id) => person.person.favourites.includes(id));
      expect(new Set(offeredThrough(person, undefined, loved.length))).toEqual(new Set(loved));
    }),
  );
});

test('several moves at once are for different parts of the body, as far as there are any', () => {
  fc.assert(
    fc.property(people, fc.integer({ min: 1, max: 3 }), (someone, count) => {
      const person = { ...someone, person: { ...someone.person, favourites: [], memory: {} } };
      const candidates = movesOnOffer(person, morning);
      const chosen = nextMoves(person, candidates, count, morning);
      expect(chosen).toHaveLength(Math.min(count, candidates.length));
      expect(new Set(chosen.map(areaOf)).size).toBe(Math.min(count, new Set(candidates.map(areaOf)).size));
    }),
  );
});
