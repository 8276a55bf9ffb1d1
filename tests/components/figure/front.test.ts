import { describe, expect, it } from 'vitest';
import { rigOf } from '../../../components/figure/body/rig';
import { blend, sameScene, tint } from '../../../components/figure/motion/blend';
import { poseFor } from '../../../lib/content/poses';
import type { Side } from '../../../lib/content/side';

const sides = ['left', 'right'] as const satisfies readonly Side[];
const outward = { left: -1, right: 1 } as const;

describe('the shoulder squeeze', () => {
  const pose = poseFor('shoulderSqueeze', null);
  const [calm, squeezed] = [rigOf(poseFor('restShoulders', null)), rigOf(pose)];

  it('draws both shoulders back and down, never up, and moves nothing else', () => {
    for (const side of sides) {
      expect(squeezed.arms[side].shoulder.z).toBeLessThan(calm.arms[side].shoulder.z - 5);
      expect(squeezed.arms[side].shoulder.y).toBeLessThan(calm.arms[side].shoulder.y - 2);
      expect(squeezed.arms[side].hand.y, 'arms by the sides').toBeLessThan(0);
    }
    expect(squeezed.head).toEqual(calm.head);
    expect(squeezed.spine).toEqual(calm.spine);
    expect(squeezed.legs).toEqual(calm.legs);
  });

  it('is seen from behind, where the blades are, and tinted as far as the shoulders have come', () => {
    expect(tint(pose)).toBe(1);
    const half = blend(poseFor('restShoulders', null), pose, 0.5);
    expect(half.view === 'front' && tint(half)).toBeCloseTo(0.5, 6);
    expect([poseFor('restShoulders', null).seenFrom, pose.seenFrom]).toEqual(['behind', 'behind']);
    expect(sameScene(poseFor('rest', null), pose), 'no turning round in between').toBe(false);
  });
});

it.each(sides)('eye rest: only the head turns, towards the window at the %s', (side) => {
  const pose = poseFor('eyeRest', side);
  const [rest, looking] = [rigOf(poseFor('rest', null)), rigOf(pose)];
  expect(pose.window).toBe(side);
  expect(looking.head.turn * outward[side]).toBeGreaterThan(20);
  expect(looking.head.turn * outward[side], 'easy for the neck').toBeLessThan(45);
  expect(looking.head.lean).toBe(0);
  expect(looking.arms).toEqual(rest.arms);
  expect(looking.spine).toEqual(rest.spine);
});
