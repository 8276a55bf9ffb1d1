import { describe, expect, it } from 'vitest';
import { rigOf } from '../../../components/figure/body/rig';
import { bones, chestOf, type Rig } from '../../../components/figure/body/skeleton';
import { blend } from '../../../components/figure/motion/blend';
import { beside } from '../../../components/figure/shapes/camera';
import { add, length, type Point3, place, point, subtract } from '../../../components/figure/shapes/space';
import type { SidePose } from '../../../lib/content/pose';
import { poseFor, poseNames } from '../../../lib/content/poses';
import { opposite, type Side } from '../../../lib/content/side';

const sides = ['left', 'right'] as const satisfies readonly Side[];

const sidePoses = poseNames.flatMap((name): [string, SidePose][] => {
  const pose = poseFor(name, null);
  return pose.view === 'side' ? [[name, pose]] : [];
});

/** The way from one joint to another, in degrees above straight ahead. */
const heading = (from: Point3, to: Point3): number => (Math.atan2(to.y - from.y, to.z - from.z) * 180) / Math.PI;

const seen = (name: 'bridge' | 'cow' | 'cat' | 'foursFlat' | 'seatedCow' | 'seatedCat'): SidePose =>
  poseFor(name, null);

/** How far the spine is behind the straight line from the hips to the neck, in px and at most; below 0 is hollow. */
function rounding(rig: Rig): number {
  const [from, to] = [rig.spine[0]?.origin as Point3, chestOf(rig.spine).origin];
  const way = subtract(to, from);
  const offsets = rig.spine.map(({ origin }) => {
    const p = subtract(origin, from);
    return (way.z * p.y - way.y * p.z) / length(way);
  });
  return offsets.reduce((most, each) => (Math.abs(each) > Math.abs(most) ? each : most), 0);
}

describe.each(sidePoses)('%s', (_, pose) => {
  const rig = rigOf(pose);

  it('keeps every bone as long as it is, with both feet and both hands where they should be', () => {
    for (const side of sides) {
      const { shoulder, elbow, hand } = rig.arms[side];
      const { hip, knee, ankle } = rig.legs[side];
      expect(length(subtract(elbow, shoulder))).toBeCloseTo(bones.upperArm, 6);
      expect(length(subtract(hand, elbow))).toBeCloseTo(bones.forearm, 6);
      expect(length(subtract(knee, hip))).toBeCloseTo(bones.thigh, 6);
      expect(length(subtract(ankle, knee))).toBeCloseTo(bones.shin, 6);
      expect([hand.z, hand.y], 'in reach').toEqual([
        expect.closeTo(pose.hands[side].z, 6),
        expect.closeTo(pose.hands[side].y, 6),
      ]);
      const whatToDo = 'in reach of the hip: bring the foot of the pose nearer';
      expect(length(subtract(ankle, hip)), whatToDo).toBeLessThan(bones.thigh + bones.shin - 0.1);
    }
  });

  it('bends knees and elbows only the way they go', () => {
    const pelvis = rig.spine[0]?.origin as Point3;
    for (const side of sides) {
      const { hip, knee, ankle } = rig.legs[side];
      const [thigh, shin] = [subtract(knee, hip), subtract(ankle, knee)];
      // Seen from the right, facing picture right, the heel can only come round behind the thigh.
      expect(thigh.z * shin.y - thigh.y * shin.z, 'knee').toBeLessThan(1e-6);
      expect(subtract(hip, pelvis).z).toBeCloseTo(0, 6);
      const { shoulder, elbow, hand } = rig.arms[side];
      const [upper, fore] = [subtract(elbow, shoulder), subtract(hand, elbow)];
      if (pose.elbowsOut === 0) expect(upper.z * fore.y - upper.y * fore.z, 'elbow').toBeGreaterThan(-1e-6);
    }
  });

  it('stays on the floor, and inside the picture', () => {
    const see = beside(pose);
    const top = see(place(rig.head, point(0, 24, 0)));
    expect(top.y).toBeGreaterThan(0);
    for (const side of sides) {
      const { knee, ankle } = rig.legs[side];
      for (const joint of [knee, ankle, rig.arms[side].elbow, rig.arms[side].hand]) {
        expect(joint.y).toBeGreaterThan(2);
        expect(see(joint).x).toBeGreaterThan(8);
        expect(see(joint).x).toBeLessThan(232);
      }
    }
  });

  it('says where it works only with a picture of the way there, and the other way round', () => {
    expect(Object.keys(pose.working).length > 0).toBe(pose.arrow !== null);
  });
});

describe('the bridge', () => {
  const rig = rigOf(seen('bridge'));

  it('has shoulders, hips and knees on one straight line, within 2 degrees, and never an arch', () => {
    for (const side of sides) {
      const { hip, knee } = rig.legs[side];
      const trunk = heading(rig.arms[side].shoulder, hip);
      expect(Math.abs(trunk - heading(hip, knee))).toBeLessThan(2);
      expect(trunk, 'hips above shoulders').toBeGreaterThan(15);
    }
    expect(Math.abs(rounding(rig))).toBeLessThan(0.5);
  });

  it('never arches on its way up', () => {
    const down = poseFor('bridgeDown', null);
    for (let i = 0; i <= 20; i++) {
      const now = rigOf(blend(down, seen('bridge'), i / 20));
      const { hip, knee } = now.legs.right;
      expect(heading(now.arms.right.shoulder, hip)).toBeLessThan(heading(hip, knee) + 2);
      expect(chestOf(now.spine).origin.y, 'the shoulders stay down').toBeLessThan(17);
    }
  });

  it('keeps feet and hands where they were, shins nearly upright', () => {
    const down = rigOf(poseFor('bridgeDown', null));
    for (const side of sides) {
      expect(length(subtract(rig.legs[side].ankle, down.legs[side].ankle))).toBeLessThan(0.01);
      expect(length(subtract(rig.arms[side].hand, down.arms[side].hand))).toBeLessThan(0.01);
      expect(Math.abs(heading(rig.legs[side].ankle, rig.legs[side].knee) - 90)).toBeLessThan(8);
    }
  });
});

describe('cat and cow', () => {
  it.each(['cow', 'seatedCow'] as const)('%s: eyes forward, not up; back hollow, a little', (name) => {
    expect(seen(name).gaze).toBeLessThanOrEqual(10);
    expect(seen(name).gaze).toBeGreaterThan(-10);
    const hollow = -rounding(rigOf(seen(name)));
    expect(hollow).toBeGreaterThan(2);
    expect(hollow, 'no hard drop').toBeLessThan(12);
  });

  it.each(['cat', 'seatedCat'] as const)('%s: back rounded, chin lower', (name) => {
    expect(rounding(rigOf(seen(name)))).toBeGreaterThan(5);
    expect(seen(name).gaze).toBeLessThan(-30);
  });

  it('seated: the chest is seen to lift, and the head stays over the hips', () => {
    const [tall, cow] = [rigOf(poseFor('sitTall', null)), rigOf(seen('seatedCow'))];
    expect((chestOf(tall.spine).tip ?? 0) - (chestOf(cow.spine).tip ?? 0)).toBeGreaterThan(30);
    expect(Math.abs(cow.head.origin.z - (cow.spine[0]?.origin.z ?? 0))).toBeLessThan(8);
  });

  it('hands stay under shoulders and knees under hips, elbows never locked', () => {
    for (const name of ['foursFlat', 'cow', 'cat'] as const) {
      const { arms, legs } = rigOf(seen(name));
      expect(Math.abs(arms.right.hand.z - arms.right.shoulder.z), name).toBeLessThan(6);
      expect(Math.abs(legs.right.knee.z - legs.right.hip.z), name).toBeLessThan(8);
      expect(legs.right.knee.y, 'on the mat').toBeLessThan(13);
      expect(length(subtract(arms.right.hand, arms.right.shoulder))).toBeLessThan(bones.upperArm + bones.forearm - 1);
    }
  });
});

describe('on the chair', () => {
  it('tilts the pelvis alone: less than cat and cow, and the head stays up', () => {
    const [back, forward] = [rigOf(poseFor('tiltBack', null)), rigOf(poseFor('tiltForward', null))];
    const ready = rigOf(poseFor('tiltReady', null));
    for (const rig of [back, forward]) {
      expect(rig.head.tip).toBe(0);
      expect(length(subtract(rig.head.origin, ready.head.origin))).toBeLessThan(14);
    }
    expect(forward.spine[0]?.tip).toBeGreaterThan(ready.spine[0]?.tip ?? 0);
    expect(back.spine[0]?.tip).toBeLessThan(ready.spine[0]?.tip ?? 0);
  });

  it('tucks the chin by sliding the head straight back, level', () => {
    const [from, to] = [rigOf(poseFor('chinTuckStart', null)), rigOf(poseFor('chinTuck', null))];
    expect(from.head.origin.z - to.head.origin.z, 'far enough to be seen').toBeGreaterThan(22);
    expect(Math.abs(from.head.origin.y - to.head.origin.y)).toBeLessThan(7);
    expect(to.head.tip).toBe(from.head.tip);
    expect(to.arms).toEqual(from.arms);
  });

  it('gets ready to stand with the feet back and the nose over the knees', () => {
    const [sit, ready, up] = [
      rigOf(poseFor('sitTall', null)),
      rigOf(poseFor('sitToStandReady', null)),
      rigOf(poseFor('standUp', null)),
    ];
    expect(ready.legs.right.ankle.z).toBeLessThan(sit.legs.right.ankle.z - 10);
    expect(ready.head.origin.z).toBeGreaterThan(ready.legs.right.knee.z - 5);
    expect(up.legs.right.ankle).toEqual({ ...ready.legs.right.ankle });
    expect(Math.abs(up.head.origin.z - up.legs.right.ankle.z), 'over the feet').toBeLessThan(14);
  });
});

describe('at the desk', () => {
  it('lifts both heels in the calf raise, on the balls of the feet', () => {
    const [stand, raise] = [poseFor('stand', null), poseFor('calfRaise', null)];
    for (const side of sides) {
      expect(raise.feet[side].z).toBe(stand.feet[side].z);
      expect(raise.feet[side].y).toBe(0);
      expect(rigOf(raise).legs[side].ankle.y).toBeGreaterThan(rigOf(stand).legs[side].ankle.y + 5);
    }
    expect(rigOf(raise).head.origin.y, 'high enough to be seen').toBeGreaterThan(rigOf(stand).head.origin.y + 10);
  });

  it.each(sides)('hip flexor: the %s leg goes back, nearly straight, heel up, and is the near one', (side) => {
    const pose = poseFor('hipFlexor', side);
    const { legs, spine, arms } = rigOf(pose);
    const [back, front] = [legs[side], legs[opposite(side)]];
    expect(pose.seenFrom).toBe(side);
    expect(pose.working).toEqual({ hipFront: 1 });
    expect(back.ankle.z).toBeLessThan(back.hip.z - 40);
    expect(front.ankle.z).toBeGreaterThan(front.hip.z + 15);
    expect(pose.feet[side].heel).toBeGreaterThan(30);
    expect(pose.feet[opposite(side)].heel).toBe(0);
    expect(length(subtract(back.ankle, back.hip)), 'straight').toBeGreaterThan(bones.thigh + bones.shin - 4);
    expect(length(subtract(front.ankle, front.hip)), 'bent a little').toBeLessThan(bones.thigh + bones.shin - 4);
    const chest = chestOf(spine).origin;
    expect(Math.abs(chest.z - back.hip.z), 'upright').toBeLessThan(8);
    expect(arms[side].hand.y, 'on the desk').toBeGreaterThan(118);
  });
});

it('seen from the other side, the picture is the mirror image', () => {
  const far = beside(poseFor('hipFlexor', 'left'))(add(point(20, 100, 30), point(0, 0, 0)));
  const near = beside(poseFor('hipFlexor', 'right'))(point(-20, 100, 30));
  expect(far.x).toBeCloseTo(240 - near.x, 6);
  expect(far.y).toBeCloseTo(near.y, 6);
});

describe('standing up', () => {
  const pose = poseFor('standUp', null);

  it('shows in one picture where it begins: pale, sitting, on the feet on which the person stands', () => {
    if (!pose.ghost) throw new Error('nothing pale behind the person');
    const [sat, stood] = [rigOf({ ...pose, ...pose.ghost }), rigOf(pose)];
    expect(stood.head.origin.y - sat.head.origin.y).toBeGreaterThan(40);
    for (const side of sides) {
      expect(length(subtract(sat.legs[side].ankle, stood.legs[side].ankle))).toBeLessThan(0.01);
      const { hip, knee } = sat.legs[side];
      expect(Math.abs(heading(hip, knee)), 'thighs level').toBeLessThan(20);
    }
  });

  it('turns round with what is pale behind it', () => {
    const turned = poseFor('standUp', 'left');
    expect(turned.seenFrom).toBe('left');
    expect(turned.ghost?.hands).toEqual({ left: pose.ghost?.hands.right, right: pose.ghost?.hands.left });
  });
});

it('the arrows of the seated tilt go round the hips, one the other way than the other', () => {
  const turns = (['tiltForward', 'tiltBack'] as const).map((name) => {
    const { arrow, hips } = poseFor(name, null);
    if (!arrow) throw new Error('no arrow');
    const angles = arrow.map(({ z, y }) => Math.atan2(y - hips.y, z - hips.z));
    expect(Math.min(...angles), 'over the hips').toBeGreaterThan(0);
    return (angles[0] ?? 0) - (angles[2] ?? 0);
  });
  expect(turns[0], 'forward: with the clock, facing picture right').toBeGreaterThan(1.5);
  expect(turns[1]).toBeLessThan(-1.5);
});
