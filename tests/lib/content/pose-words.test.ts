import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../lib/content/catalogue';
import { wordsOf } from '../../../lib/content/pose-words';
import { type PoseName, poseFor, poseNames } from '../../../lib/content/poses';
import { startOf } from '../../../lib/content/start-of';
import { language } from '../../support/language';

const said = (pose: (typeof poseNames)[number], side: 'left' | 'right' | null) => language.t(wordsOf(pose, side));

/** Poses that some move shows for a left and a right. */
const sided = new Set(
  catalogue
    .filter((exercise) => exercise.hasSides)
    .flatMap(({ ready, repetition }) => [...(ready ? [ready] : []), ...repetition])
    .map((phase) => phase.pose)
    .filter((pose) => {
      const { seenFrom: _, ...left } = poseFor(pose, 'left');
      const { seenFrom: __, ...right } = poseFor(pose, 'right');
      return JSON.stringify(left) !== JSON.stringify(right);
    }),
);

describe('the picture in words, for whoever does not see it', () => {
  it.each(poseNames)('%s says a pose, and not the same as another', (pose) => {
    expect(said(pose, null).split(' ').length).toBeGreaterThan(2);
    expect(poseNames.filter((other) => said(other, null) === said(pose, null))).toEqual([pose]);
  });

  it('is missed by name while a new move has none', () => {
    expect(() => poseFor('heelSlide' as PoseName, 'left')).toThrow('no pose "heelSlide" in lib/content/*-poses.ts');
  });

  it('knows the poses that have a side', () => {
    expect([...sided]).toEqual(expect.arrayContaining(['sideBend', 'twist', 'hipFlexor', 'kneeCross']));
  });

  it.each([...sided])('%s names the side it goes to first, and the words of the other side are its mirror', (pose) => {
    const [left, right] = [said(pose, 'left'), said(pose, 'right')];
    expect(left.match(/left|right/)?.[0]).toBe('left');
    expect(right.match(/left|right/)?.[0]).toBe('right');
    const swapped = left.replace(/left|right/g, (word) => (word === 'left' ? 'right' : 'left'));
    expect(swapped).toBe(right);
  });

  it('says of a side bend to the left that it goes to the left, with the right hand resting', () => {
    expect(said('sideBend', 'left')).toBe('Leaning to the left, right hand resting on the left thigh');
  });

  it('names no side where a pose has none', () => {
    const plain = poseNames.filter((pose) => wordsOf(pose, 'left') === wordsOf(pose, 'right'));
    expect(plain.length).toBeGreaterThan(15);
    expect(plain.filter((pose) => /left|right/.test(said(pose, null)))).toEqual([]);
  });
});

describe('where a move starts', () => {
  it('is the pose before it: of a bend the hands in place, of a breath the other half of it', () => {
    const of = (id: string) => catalogue.find((exercise) => exercise.id === id) ?? catalogue[0];
    expect(startOf(of('side_bend'), 'sideBend')).toBe('sideBendReady');
    expect(startOf(of('seated_cat_cow'), 'seatedCow')).toBe('sitTall');
    expect(startOf(of('seated_cat_cow'), 'seatedCat')).toBe('seatedCow');
    expect(startOf(of('side_bend'), 'rest'), 'set-up is no movement').toBeNull();
  });
});
