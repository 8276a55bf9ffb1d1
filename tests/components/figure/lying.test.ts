import { describe, expect, it } from 'vitest';
import { rigOf } from '../../../components/figure/body/rig';
import { bones } from '../../../components/figure/body/skeleton';
import { blend, sameScene } from '../../../components/figure/motion/blend';
import { overMat } from '../../../components/figure/shapes/camera';
import { length, subtract } from '../../../components/figure/shapes/space';
import { crossPath } from '../../../components/figure/views/LyingFigure';
import { poseFor } from '../../../lib/content/poses';
import { opposite, type Side } from '../../../lib/content/side';

const sides = ['left', 'right'] as const satisfies readonly Side[];
const outward = { left: -1, right: 1 } as const;

describe.each(sides)('knee to chest, %s knee', (side) => {
  const other = opposite(side);
  const pose = poseFor('kneeCross', side);
  const { arms, legs, spine } = rigOf(pose);
  const ready = rigOf(poseFor('kneeCrossReady', side));
  const see = overMat(pose);

  it('brings that knee up and across, towards the other shoulder', () => {
    const { knee } = legs[side];
    expect(knee.x * outward[side], 'past the middle, to the other side').toBeLessThan(0);
    expect(knee.y, 'towards the chest').toBeGreaterThan(25);
    const before = length(subtract(ready.legs[side].knee, arms[other].shoulder));
    expect(length(subtract(knee, arms[other].shoulder))).toBeLessThan(before - 30);
    expect(length(subtract(knee, arms[other].shoulder))).toBeLessThan(length(subtract(knee, arms[side].shoulder)));
    expect(pose.arrow).toBe(side);
  });

  it('holds behind the thigh with the same hand and outside the knee with the other', () => {
    expect(pose.hands[side]).toEqual({ [`hamstring-${side}`]: 1 });
    expect(pose.hands[other]).toEqual({ [`knee-${side}`]: 1 });
    const outside = subtract(arms[other].hand, legs[side].knee);
    expect(outside.x * outward[side], 'outside').toBeGreaterThan(5);
    expect(length(outside)).toBeLessThan(16);
    const { hip, knee } = legs[side];
    const along = subtract(arms[side].hand, hip).y / (knee.y - hip.y);
    expect(along, 'on the thigh').toBeGreaterThan(0.3);
    expect(along).toBeLessThan(0.8);
  });

  it('is seen from that side, the head at the other side of the picture, so that the knee is seen to go over', () => {
    expect(pose.seenFrom).toBe(side);
    expect(sameScene(poseFor('kneeCrossReady', side), pose), 'nobody is turned round on the way').toBe(true);
    const straight = rigOf(poseFor('kneeUp', side));
    const [before, after] = [see(straight.legs[side].knee), see(legs[side].knee)];
    expect(after.y, 'up in the picture is away from us').toBeLessThan(before.y - 4);
    expect((after.x - before.x) * outward[other], 'and towards the head').toBeGreaterThan(2);
    expect((see(arms[side].shoulder).x - see(legs[side].hip).x) * outward[other], 'the head').toBeGreaterThan(30);
  });

  it('has an arrow from the knee to the other shoulder, clear of the near arm', () => {
    const [start, bend, end] = crossPath(side, rigOf(pose));
    const { knee } = legs[side];
    expect(length(subtract(start, knee)), 'on the knee').toBeLessThan(12);
    expect(length(subtract(end, arms[other].shoulder))).toBeLessThan(24);
    expect(length(subtract(end, arms[side].shoulder))).toBeGreaterThan(50);
    const arm = [arms[side].shoulder, arms[side].elbow, arms[side].hand].map(see);
    for (const drawn of [start, bend, end].map(see)) {
      for (const joint of arm) expect(Math.hypot(drawn.x - joint.x, drawn.y - joint.y)).toBeGreaterThan(20);
      expect(drawn.y, 'inside the picture').toBeGreaterThan(8);
    }
  });

  it('leaves the knee in sight: the hand that guides is further down the thigh', () => {
    const { knee } = legs[side];
    const [drawnKnee, hand] = [see(knee), see(arms[other].hand)];
    expect((drawnKnee.x - hand.x) * outward[other], 'towards the head').toBeGreaterThan(3);
  });

  it('keeps the elbow of the other arm low, where it hides nothing of the knee', () => {
    const [elbow, knee] = [see(arms[other].elbow), see(legs[side].knee)];
    expect(elbow.y, 'up in the picture is away from us').toBeGreaterThan(knee.y);
    expect(arms[other].elbow.z).toBeLessThan(legs[side].knee.z);
  });

  it('is inside the picture, whatever the limbs do', () => {
    for (const name of ['kneeCrossReady', 'kneeUp', 'kneeCross'] as const) {
      const rig = rigOf(poseFor(name, side));
      const joints = sides.flatMap((each) => [
        ...Object.values(rig.legs[each]),
        rig.arms[each].elbow,
        rig.arms[each].hand,
      ]);
      for (const { x, y } of [...joints, rig.head.origin].map(see)) {
        expect(Math.min(x, y, 240 - x, 240 - y), name).toBeGreaterThan(8);
      }
    }
  });

  it('keeps the trunk and the other foot down, and tints the buttock of that side', () => {
    expect(spine).toEqual(ready.spine);
    expect(legs[other]).toEqual(ready.legs[other]);
    expect(pose.working).toEqual({ [side]: 1, [other]: 0 });
  });

  it('keeps every bone as long as it is, also on the way', () => {
    for (let i = 0; i <= 20; i++) {
      const now = rigOf(blend(poseFor('kneeCrossReady', side), pose, i / 20));
      for (const each of sides) {
        const { hip, knee, ankle } = now.legs[each];
        expect(length(subtract(knee, hip))).toBeCloseTo(bones.thigh, 6);
        expect(length(subtract(ankle, knee))).toBeCloseTo(bones.shin, 6);
      }
    }
  });
});
