import { describe, expect, it } from 'vitest';
import { rigOf } from '../../../components/figure/body/rig';
import { bones } from '../../../components/figure/body/skeleton';
import { length, subtract } from '../../../components/figure/shapes/space';
import { changePoses, deskPoses } from '../../../lib/content/desk-poses';

const sides = ['left', 'right'] as const;
const poses = [...Object.entries(deskPoses), ...Object.entries(changePoses)];

describe('a desk that is set up', () => {
  it.each(poses)('%s: no bone stretches, and hands and feet are where they should be', (_, pose) => {
    const rig = rigOf(pose);
    for (const side of sides) {
      const { shoulder, elbow, hand } = rig.arms[side];
      expect(length(subtract(elbow, shoulder))).toBeCloseTo(bones.upperArm, 6);
      expect(length(subtract(hand, elbow))).toBeCloseTo(bones.forearm, 6);
      expect([hand.z, hand.y]).toEqual([expect.closeTo(pose.hands[side].z, 6), expect.closeTo(pose.hands[side].y, 6)]);
    }
  });

  it.each(['elbows', 'feet', 'back'] as const)('%s: upper arms hang, forearms and thighs are level', (topic) => {
    const { arms, legs } = rigOf(deskPoses[topic]);
    for (const side of sides) {
      const { shoulder, elbow, hand } = arms[side];
      expect(Math.abs(elbow.z - shoulder.z)).toBeLessThan(8);
      expect(Math.abs(hand.y - elbow.y)).toBeLessThan(5);
      const { hip, knee, ankle } = legs[side];
      expect(Math.abs(knee.y - hip.y), 'thigh').toBeLessThan(5);
      expect(Math.abs(ankle.z - knee.z), 'shin').toBeLessThan(8);
    }
  });

  it('has the screen an arm away: the hand that reaches for it is nearly straight', () => {
    const { shoulder, hand } = rigOf(deskPoses.screen).arms.right;
    expect(length(subtract(hand, shoulder))).toBeGreaterThan(bones.upperArm + bones.forearm - 6);
  });

  it('changes the whole body from one to the other', () => {
    const [sat, stood, shifted] = [changePoses.from, changePoses.standing, changePoses.seated].map((pose) =>
      rigOf(pose),
    );
    expect((stood?.head.origin.y ?? 0) - (sat?.head.origin.y ?? 0)).toBeGreaterThan(40);
    expect((shifted?.head.origin.z ?? 0) - (sat?.head.origin.z ?? 0)).toBeGreaterThan(15);
  });
});
