import { describe, expect, test } from 'vitest';
import { type ExerciseId, exerciseIds, exerciseOf } from '../../../lib/content/catalogue';
import { type Condition, conditions } from '../../../lib/content/safety';
import { safetyVersion } from '../../../lib/content/safety-version';
import { planFor } from '../../../lib/core/guide/plan';
import { type Answers, assess } from '../../../lib/core/reminders/safety-check';
import { movesLeft } from '../../../lib/core/state/moves-left';
import { newPerson, type Person } from '../../../lib/core/state/person';
import { freshState } from '../../../lib/core/state/state';

/** What a condition does to the moves: hides some of them, and leaves only the small form of others. */
interface Row {
  readonly hides: readonly ExerciseId[];
  readonly small: readonly ExerciseId[];
}

const onTheBack = ['pelvic_tilt_lying', 'knee_cross', 'bridge'] as const;
const offTheChair = [...onTheBack, 'cat_cow', 'sit_to_stand', 'hip_flexor', 'calf_raise'] as const;

/** CHECK-11 to CHECK-17, line by line, in moves and not in tags. */
const table: Record<Condition, Row> = {
  thinBones: { hides: ['torso_twist', 'side_bend', 'knee_cross', 'cat_cow'], small: ['seated_cat_cow'] },
  hipSurgery: { hides: ['knee_cross', 'hip_flexor', 'sit_to_stand'], small: [] },
  recentSurgery: {
    hides: exerciseIds.filter((id) => id !== 'eye_rest' && id !== 'shoulder_squeeze'),
    small: ['shoulder_squeeze'],
  },
  pregnancy: { hides: onTheBack, small: ['torso_twist', 'side_bend', 'cat_cow'] },
  heartPressure: { hides: ['bridge', 'cat_cow', 'sit_to_stand', 'calf_raise'], small: [] },
  bloodThinners: { hides: ['knee_cross', 'bridge'], small: [] },
  jointFlare: {
    hides: [...offTheChair, 'chin_tuck'],
    small: ['torso_twist', 'side_bend', 'seated_cat_cow', 'shoulder_squeeze'],
  },
};

function personAfter(answers: Answers): Person {
  const { outcome, hidden } = assess(answers);
  const result = outcome === 'ok' || outcome === 'limited' ? outcome : 'blocked';
  return { ...newPerson, safety: { version: safetyVersion, checkedAt: 0, result, hidden, forFloor: false } };
}

const sorted = (ids: Iterable<ExerciseId>) => [...new Set(ids)].sort();
const hiddenFrom = (person: Person) => sorted(exerciseIds.filter((id) => !movesLeft(person).includes(id)));
const smallFor = (person: Person) =>
  sorted(
    planFor({ ...freshState(0, 'UTC'), person }, exerciseIds, 0)
      .filter(({ small }) => small)
      .map(({ exercise }) => exercise),
  );

const whatToDo =
  'A move is hidden if a tag of it is hidden: lib/content/safety.ts. Give it the right tags, or put it into the row above';

describe('the third list of the safety check', () => {
  test.each(conditions)('%s hides exactly the moves of its row, and keeps exactly those small', (condition) => {
    const person = personAfter([condition]);
    expect(hiddenFrom(person), whatToDo).toEqual(sorted(table[condition].hides));
    expect(smallFor(person), whatToDo).toEqual(sorted(table[condition].small));
  });

  test('several together hide all that each of them hides, and nothing more', () => {
    // Every union there is: 128 of them.
    for (let set = 0; set < 2 ** conditions.length; set += 1) {
      const met = conditions.filter((_, bit) => set & (1 << bit));
      const hides = new Set(met.flatMap((condition) => table[condition].hides));
      const small = met.flatMap((condition) => table[condition].small).filter((id) => !hides.has(id));
      const person = personAfter(met);
      expect(hiddenFrom(person), met.join(' + ')).toEqual(sorted(hides));
      expect(smallFor(person), met.join(' + ')).toEqual(sorted(small));
    }
  });

  test('any sign of the first two lists, and one that is not said, leaves nothing but resting the eyes', () => {
    expect(movesLeft(personAfter(['badFall']))).toEqual(['eye_rest']);
    expect(movesLeft(personAfter(['dizzySpells', 'pregnancy']))).toEqual(['eye_rest']);
    expect(movesLeft(personAfter(['freshStrain', 'pregnancy']))).toEqual(['eye_rest']);
    expect(movesLeft(personAfter(['unsaidSigns']))).toEqual(['eye_rest']);
  });

  test('resting the eyes is left whatever is ticked', () => {
    expect(exerciseIds.filter((id) => !exerciseOf(id).needsSafetyCheck)).toEqual(['eye_rest']);
    expect(movesLeft(personAfter(conditions))).toContain('eye_rest');
  });
});
