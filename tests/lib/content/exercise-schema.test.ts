import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../lib/content/catalogue';
import type { Exercise } from '../../../lib/content/exercise';
import { whatIsMissing } from '../../../lib/content/exercise-schema';
import { seatedCatCow } from '../../../lib/content/exercises/seated-cat-cow';
import { sideBend } from '../../../lib/content/exercises/side-bend';

const without = (exercise: Exercise, ...names: string[]) =>
  Object.fromEntries(Object.entries(exercise).filter(([name]) => !names.includes(name)));

describe('a move is refused', () => {
  test.each([
    ['stop', 'stop: needs a stop cue'],
    ['sources', 'sources: needs a source'],
    ['reviewed', 'reviewed: needs the date of its last review'],
    ['leaveOut', 'leaveOut: needs who should leave it out'],
    ['mistakes', 'mistakes: needs the common mistakes'],
    ['easier', 'easier: needs an easier variant'],
    ['dose', 'dose: needs a dose: seconds held, and repetitions'],
    ['place', 'place: needs a place'],
    ['area', 'area: needs a part of the body'],
    ['tags', 'tags: needs its safety tags'],
    ['setUp', 'setUp: needs a step: words, a picture and its seconds'],
    ['finish', 'finish: needs a step: words, a picture and its seconds'],
  ])('without its %s, which is named', (name, said) => {
    expect(whatIsMissing(without(sideBend, name))).toEqual([said]);
  });

  test.each(Object.keys(sideBend))('without `%s`, whatever it is: nothing is left to chance', (name) => {
    const missing = whatIsMissing(without(sideBend, name));
    expect(missing).toHaveLength(1);
    expect(missing[0]).toMatch(new RegExp(`^${name}: `));
  });

  test('with a source that is no address, and with an empty list of them', () => {
    expect(whatIsMissing({ ...sideBend, sources: [] })).toEqual(['sources: needs a source']);
    expect(whatIsMissing({ ...sideBend, sources: ['my aunt'] })).toEqual(['sources.0: is no address']);
  });

  test.each(['setUp', 'ready', 'change', 'finish'] as const)('when the picture of its %s is missing', (name) => {
    const step = Object.fromEntries(Object.entries(sideBend[name]).filter(([each]) => each !== 'pose'));
    const said = `${name}.pose: needs a picture: the name of a pose in lib/content/*-poses.ts`;
    expect(whatIsMissing({ ...sideBend, [name]: step })).toEqual([said]);
    expect(whatIsMissing({ ...sideBend, [name]: { ...step, pose: 'handstand' } })).toEqual([said]);
  });

  test('when a step of the repetition has no picture, or its small form none', () => {
    const [first, second] = seatedCatCow.repetition;
    const bare = { ...seatedCatCow, repetition: [first, { ...second, pose: undefined }] };
    expect(whatIsMissing(bare)).toEqual([
      'repetition.1.pose: needs a picture: the name of a pose in lib/content/*-poses.ts',
    ]);
    const half = { ...seatedCatCow, repetition: [first, { ...second, small: { line: second.small.line } }] };
    expect(whatIsMissing(half)).toEqual([
      'repetition.1.small.pose: needs a picture: the name of a pose in lib/content/*-poses.ts',
    ]);
  });

  test('when it contradicts itself', () => {
    expect(whatIsMissing({ ...sideBend, change: null })).toEqual([
      'change: is there for a move with sides, and null for one without',
    ]);
    expect(whatIsMissing({ ...sideBend, dose: { holdSeconds: 60, repetitions: 2 } })).toEqual([
      'dose: is held for longer or shorter than is allowed',
    ]);
    expect(whatIsMissing({ ...sideBend, dose: { holdSeconds: 5, repetitions: 0 } })[0]).toMatch(/^dose\.repetitions: /);
    expect(whatIsMissing({ ...seatedCatCow, tags: [] })).toEqual([
      'tags: needs at least one, or nothing could hide it',
    ]);
    expect(whatIsMissing({ ...sideBend, tags: ['wide-side-bend'] })).toEqual([
      'small: its tag would hide the whole move',
    ]);
    expect(whatIsMissing({ ...sideBend, tags: ['gravity'] })).toEqual(['tags.0: is no tag of the safety check']);
  });

  test('when it is none at all', () => {
    expect(whatIsMissing(null)).not.toEqual([]);
    expect(whatIsMissing({})).toHaveLength(Object.keys(sideBend).length);
  });
});

test.each(catalogue.map((exercise) => [exercise.id, exercise] as const))(
  '%s has all that a move needs',
  (_, exercise) => {
    expect(whatIsMissing(exercise)).toEqual([]);
  },
);
