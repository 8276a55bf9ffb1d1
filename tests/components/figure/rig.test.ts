import { describe, expect, it } from 'vitest';
import { rigOf } from '../../../components/figure/body/rig';
import { bones, type Rig, reach } from '../../../components/figure/body/skeleton';
import { blend, blendFront, easeInOut, sameScene, tint } from '../../../components/figure/motion/blend';
import { project } from '../../../components/figure/shapes/camera';
import { length, type Point3, point, subtract } from '../../../components/figure/shapes/space';
import type { Pose } from '../../../lib/content/pose';
import { poseFor, poseNames } from '../../../lib/content/poses';
import { opposite, type Side } from '../../../lib/content/side';

const sides = ['left', 'right'] as const satisfies readonly Side[];
const outward = { left: -1, right: 1 } as const;

/** Every joint by name, so that two rigs can be compared joint for joint. */
function joints(rig: Rig): Record<string, Point3> {
  const named: Record<string, Point3> = { head: rig.head.origin };
  rig.spine.forEach((frame, i) => {
    named[`spine ${i}`] = frame.origin;
  });
  for (const side of sides) {
    for (const [joint, at] of Object.entries(rig.arms[side])) named[`${side} ${joint}`] = at;
    for (const [joint, at] of Object.entries(rig.legs[side])) named[`${side} ${joint}`] = at;
  }
  return named;
}

const mirroredJoint = (name: string): string => name.replace(/^(left|right)/, (side) => opposite(side as Side));

const all: [string, Pose][] = poseNames.flatMap((name) =>
  sides.map((side): [string, Pose] => [`${name} ${side}`, poseFor(name, side)]),
);

describe('mirroring', () => {
  it.each(poseNames)('%s to the left is %s to the right with the sides exchanged, joint for joint', (name) => {
    const left = joints(rigOf(poseFor(name, 'left')));
    const right = joints(rigOf(poseFor(name, 'right')));
    expect(Object.keys(left).length).toBeGreaterThan(20);
    for (const [joint, at] of Object.entries(left)) {
      const twin = right[mirroredJoint(joint)] as Point3;
      expect(at.x, joint).toBeCloseTo(-twin.x, 6);
      expect(at.y, joint).toBeCloseTo(twin.y, 6);
      expect(at.z, joint).toBeCloseTo(twin.z, 6);
    }
  });

  it.each(['rest', 'twistReady'] as const)('%s has no side of its own', (name) => {
    expect(poseFor(name, 'left')).toEqual(poseFor(name, 'right'));
    expect(poseFor(name, null)).toEqual(poseFor(name, 'right'));
  });
});

describe.each(sides)('side bend to the person’s own %s', (side) => {
  const pose = poseFor('sideBend', side);

  it.each(['sideBendReady', 'sideBend'] as const)('%s: support hand on the seat, cross hand on the thigh', (name) => {
    const { arms, legs } = rigOf(poseFor(name, side));
    const support = arms[side].hand;
    expect(support.x * outward[side], 'beside the hips, at the edge of the seat').toBeGreaterThan(38);
    expect(support.y, 'as low as the seat').toBeCloseTo(-10, 3);

    const cross = arms[opposite(side)].hand;
    const { hip, knee } = legs[side];
    expect(cross.x * outward[side], 'over the thigh of the same side').toBeGreaterThan(Math.abs(hip.x));
    expect(cross.z, 'short of the knee').toBeLessThan(knee.z);
    expect(cross.y - hip.y, 'resting on top of it').toBeGreaterThan(5);
    expect(cross.y - hip.y).toBeLessThan(16);
  });

  it('leans that way in the body and, as in a mirror, in the picture', () => {
    const upright = project(rigOf(poseFor('sideBendReady', side)).head.origin);
    const leant = project(rigOf(pose).head.origin);
    expect((leant.x - upright.x) * outward[side]).toBeGreaterThan(15);
    expect(Math.sign(pose.lean)).toBe(outward[side]);
    expect(pose.arrow).toBe(side);
  });

  it('stretches the side away from the lean, and says so', () => {
    expect(pose.working).toBe(opposite(side));
    expect(tint(pose)).toBe(1);
    const { arms } = rigOf(pose);
    expect(arms[opposite(side)].shoulder.y).toBeGreaterThan(arms[side].shoulder.y);
  });

  it('is mild, bends the support elbow and keeps both sit bones down', () => {
    const ready = rigOf(poseFor('sideBendReady', side));
    const bent = rigOf(pose);
    const gap = (rig: Rig): number => length(subtract(rig.arms[side].shoulder, rig.arms[side].hand));
    expect(Math.abs(pose.lean)).toBeLessThanOrEqual(25);
    expect(gap(bent)).toBeLessThan(gap(ready) - 8);
    expect(bent.legs).toEqual(ready.legs);
    expect(bent.spine[0]?.origin).toEqual(ready.spine[0]?.origin);
  });
});

describe.each(sides)('twist to the person’s own %s', (side) => {
  const ready = rigOf(poseFor('twistReady', null));
  const pose = poseFor('twist', side);
  const turned = rigOf(pose);

  it('keeps hips and knees where they are', () => {
    expect(turned.legs).toEqual(ready.legs);
    expect(turned.spine[0]?.turn).toBeCloseTo(0, 9);
  });

  it('turns the chest and lets the head follow, no further', () => {
    const chest = turned.spine.at(-1);
    expect((chest?.turn ?? 0) * outward[side]).toBeGreaterThanOrEqual(35);
    expect((chest?.turn ?? 0) * outward[side]).toBeLessThanOrEqual(40);
    expect(turned.head.turn).toBe(chest?.turn);
    expect(turned.arms[side].shoulder.z, 'the shoulder one turns to goes back').toBeLessThan(-10);
    expect(turned.arms[opposite(side)].shoulder.z).toBeGreaterThan(10);
  });

  it('brings the nearer shoulder lower and larger, and both closer together', () => {
    const near = project(turned.arms[opposite(side)].shoulder);
    const far = project(turned.arms[side].shoulder);
    expect(near.y).toBeGreaterThan(far.y);
    expect(near.scale).toBeGreaterThan(far.scale);
    const width = Math.abs(project(ready.arms.left.shoulder).x - project(ready.arms.right.shoulder).x);
    expect(Math.abs(near.x - far.x)).toBeLessThan(width * 0.85);
  });

  it('rests each hand on the other shoulder and names no side', () => {
    for (const arm of sides) {
      const reachOver = subtract(turned.arms[arm].hand, turned.arms[opposite(arm)].shoulder);
      expect(length(reachOver)).toBeLessThan(20);
    }
    expect(pose.working).toBe('middle');
    expect(pose.arrow).toBe(side);
  });
});

describe('blending', () => {
  const pairs = all.flatMap(([a, from]) =>
    all.filter(([, to]) => sameScene(from, to)).map(([b, to]): [string, Pose, Pose] => [`${a} → ${b}`, from, to]),
  );

  it('crosses to another view, other furniture or the other side of the body at once', () => {
    const sitting = poseFor('sitTall', null);
    for (const to of [poseFor('rest', null), poseFor('lying', null), poseFor('sitTall', 'left')]) {
      expect(blend(sitting, to, 0.01)).toBe(to);
    }
  });

  it('starts at the first pose and ends at the second, exactly', () => {
    for (const [, from, to] of pairs) {
      expect(blend(from, to, 0)).toBe(from);
      expect(blend(from, to, 1)).toBe(to);
    }
  });

  it.each(pairs)('%s: no bone stretches and no joint jumps', (_, from, to) => {
    const steps = 60;
    let before = joints(rigOf(from));
    for (let i = 0; i <= steps; i++) {
      const rig = rigOf(blend(from, to, i / steps));
      for (const side of sides) {
        const { shoulder, elbow, hand } = rig.arms[side];
        expect(length(subtract(elbow, shoulder))).toBeLessThanOrEqual(bones.upperArm + 1e-6);
        expect(length(subtract(hand, elbow))).toBeLessThanOrEqual(bones.forearm + 1e-6);
        const { hip, knee, ankle } = rig.legs[side];
        expect(length(subtract(knee, hip))).toBeLessThanOrEqual(bones.thigh + 1e-6);
        expect(length(subtract(ankle, knee))).toBeLessThanOrEqual(bones.shin + 1e-6);
      }
      const now = joints(rig);
      for (const [joint, at] of Object.entries(now)) {
        expect(
          length(subtract(at, before[joint] as Point3)),
          `px that the ${joint} moves at ${i}/${steps}`,
        ).toBeLessThan(7);
      }
      before = now;
    }
  });

  it('lets a blend be blended again, as when a pose changes in mid-move', () => {
    const midway = blendFront(poseFor('rest', null), poseFor('sideBend', 'left'), 0.5);
    const on = blendFront(midway, poseFor('twist', 'right'), 0.5);
    const total = Object.values(on.hands.left).reduce((sum, weight) => sum + weight, 0);
    expect(total).toBeCloseTo(1, 9);
  });

  it('eases: slow at both ends, half-way at half-time', () => {
    expect([easeInOut(0), easeInOut(0.5), easeInOut(1)]).toEqual([0, 0.5, 1]);
    expect(easeInOut(0.1)).toBeLessThan(0.05);
    expect(easeInOut(0.9)).toBeGreaterThan(0.95);
  });

  it('tints one side only while the trunk really leans away from it', () => {
    const [left, right] = [poseFor('sideBend', 'left'), poseFor('sideBend', 'right')];
    expect(tint(blendFront(left, right, 0.5))).toBe(0);
    expect(tint(blendFront(left, poseFor('rest', null), 0.2))).toBeGreaterThan(0.5);
    expect(tint(poseFor('rest', null))).toBe(0);
  });
});

describe('reach', () => {
  it('stops at arm’s length when the target is too far', () => {
    const { hand } = reach(point(0, 0, 0), point(500, 0, 0), 40, 40, point(0, -1, 0));
    expect(length(hand)).toBeLessThanOrEqual(80);
  });

  it.each(all)('%s: both hands get where they should rest', (_, pose) => {
    const { arms } = rigOf(pose);
    for (const side of sides) {
      expect(length(subtract(arms[side].hand, arms[side].shoulder))).toBeLessThan(bones.upperArm + bones.forearm - 0.5);
    }
  });
});

it('a breath lifts chest, shoulders and head, and leaves the hips alone', () => {
  const [calm, lifted] = [rigOf(poseFor('rest', null)), rigOf(poseFor('rest', null), 1.5)];
  expect(lifted.arms.left.shoulder.y - calm.arms.left.shoulder.y).toBeCloseTo(1.5, 6);
  expect(lifted.head.origin.y - calm.head.origin.y).toBeCloseTo(1.5, 6);
  expect(lifted.spine[0]?.origin).toEqual(calm.spine[0]?.origin);
  expect(length(subtract(lifted.arms.left.hand, calm.arms.left.hand))).toBeCloseTo(0, 6);
});
