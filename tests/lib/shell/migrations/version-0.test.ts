import { describe, expect, test } from 'vitest';
import { newPerson } from '../../../../lib/core/state/person';
import { personSchema } from '../../../../lib/core/state/person-schema';
import { fromVersion0 } from '../../../../lib/shell/migrations/version-0';

/** As written by Limber until November 2026. */
const stored = {
  safety: { version: 2, checkedAt: 1_790_000_000_000, result: 'limited', hidden: ['twist'] },
  doneBefore: ['side_bend', 'chin_tuck'],
  lastOffered: 'torso_twist',
};

describe('a person stored before each move was remembered by itself', () => {
  test('keeps the safety result, and which moves were done before', () => {
    const person = personSchema.parse(fromVersion0({ person: stored }).person);
    expect(person.safety).toEqual({ ...stored.safety, forFloor: false });
    expect(person.memory).toEqual({
      side_bend: { offeredAt: 0, doneAt: 0, stoppedAt: null },
      chin_tuck: { offeredAt: 0, doneAt: 0, stoppedAt: null },
      torso_twist: { offeredAt: 1, doneAt: null, stoppedAt: null },
    });
    expect(person).toMatchObject({ favourites: [], notToday: [] });
  });

  test('who had never moved yet has nothing to remember', () => {
    const person = personSchema.parse(
      fromVersion0({ person: { safety: null, doneBefore: [], lastOffered: null } }).person,
    );
    expect(person).toEqual(newPerson);
  });
});

test('a person of today, and what is no person, stays as it is', () => {
  for (const each of [newPerson, null, 'nonsense', { doneBefore: 'nonsense', lastOffered: null }]) {
    expect(fromVersion0({ person: each }).person).toBe(each);
  }
});
