import { describe, expect, test } from 'vitest';
import { newPerson } from '../../../../lib/core/state/person';
import { personToStore, readPerson } from '../../../../lib/core/stored/read-person';

const at = 1_772_438_400_000;
const person = {
  safety: { version: 4, checkedAt: at, result: 'limited', hidden: ['twist'], forFloor: false },
  memory: { side_bend: { offeredAt: at, doneAt: at, stoppedAt: null } },
  favourites: ['side_bend', 'chin_tuck'],
  notToday: [{ area: 'neck', until: '2026-03-05' }],
};

test('a person is stored as they are read', () => {
  const read = readPerson(person);
  expect(read.person).toEqual(person);
  expect(personToStore(read.unknown, read.person)).toEqual(person);
  expect(read).toMatchObject({ unreadable: {}, lostSafety: false });
  expect(readPerson(undefined)).toMatchObject({ person: newPerson, unreadable: {}, lostSafety: false });
});

describe('what a newer Limber stored of a person', () => {
  const newer = {
    ...person,
    memory: { ...person.memory, wall_angel: { offeredAt: at, doneAt: null, stoppedAt: null, felt: 'good' } },
    favourites: ['side_bend', 'wall_angel', 'chin_tuck'],
    notToday: [...person.notToday, { area: 'wrists', until: '2026-03-05' }],
    height: { cm: 170 },
  };

  test('costs nothing that this one knows', () => {
    expect(readPerson(newer)).toMatchObject({ person, unreadable: {}, lostSafety: false });
  });

  test('stays where it is, whatever changes beside it', () => {
    const { unknown, person: read } = readPerson(newer);
    const stored = personToStore(unknown, { ...read, favourites: [] });
    expect(stored).toEqual({ ...newer, favourites: ['wall_angel'] });
  });

  test('but for a check with something hidden that this one does not know: it is asked for again, and shows no more moves', () => {
    const hidden = ['twist', 'wrist-bend'];
    const read = readPerson({ ...newer, safety: { ...person.safety, hidden } });
    expect(read).toMatchObject({ person: { ...person, safety: null }, lostSafety: true });
    expect(JSON.stringify([read.unknown, read.unreadable])).not.toContain('wrist-bend');
  });
});

// STORE-2
test('what makes no sense costs only itself', () => {
  const read = readPerson({
    safety: person.safety,
    memory: { ...person.memory, chin_tuck: { offeredAt: 9e15, doneAt: null, stoppedAt: null }, constructor: 7 },
    favourites: ['side_bend', 7, null, 'side_bend', 'chin_tuck', ' '],
    notToday: [{ area: 'neck', until: 'never' }, ...person.notToday],
  });
  expect(read.person).toEqual(person);
  expect(read.unreadable).toEqual({
    memory: { chin_tuck: { offeredAt: 9e15, doneAt: null, stoppedAt: null }, constructor: 7 },
    favourites: [7, null, ' '],
    notToday: [{ area: 'neck', until: 'never' }],
  });
});

test.each([['nonsense'], [7], [[person]], [true]])('a person that is %s is a new one', (stored) => {
  expect(readPerson(stored)).toMatchObject({ person: newPerson, unreadable: { all: null } });
});
