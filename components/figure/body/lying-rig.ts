import type { Direction, LyingPose, MatSpot } from '../../../lib/content/pose';
import type { Side } from '../../../lib/content/side';
import { add, between, type Frame, type Point3, place, point, times, unit } from '../shapes/space';
import { type Arm, bones, chestOf, type Leg, type Rig, reach, SPINE_STEPS, sign, smooth } from './skeleton';

/**
 * Every joint of a person on their back: the trunk lies straight and still, whatever the legs do.
 *
 * @param rise how far the breath lifts the chest, in px
 */
export function lyingRig(pose: LyingPose, rise = 0): Rig {
  const spine = Array.from({ length: SPINE_STEPS + 1 }, (_, step): Frame => {
    const share = step / SPINE_STEPS;
    return { origin: point(0, bones.trunk * share, rise * smooth(share)), lean: 0, turn: 0, tip: 0 };
  });
  const chest = chestOf(spine);
  const legs = { left: legOf(pose, 'left'), right: legOf(pose, 'right') };
  return {
    spine,
    head: { ...chest, origin: place(chest, point(0, bones.neckToHead, 0)) },
    arms: { left: armOf(pose, 'left', chest, legs), right: armOf(pose, 'right', chest, legs) },
    legs,
  };
}

function legOf(pose: LyingPose, side: Side): Leg {
  const { thigh, shin } = pose.legs[side];
  const hip = point(13 * sign(side), 0, 0);
  const knee = add(hip, times(inBody(thigh, side), bones.thigh));
  return { hip, knee, ankle: add(knee, times(inBody(shin, side), bones.shin)) };
}

const inBody = ({ out, up, front }: Direction, side: Side): Point3 => unit(point(out * sign(side), up, front));

/** Where a hand, its elbow and its fingers go; elbow and fingers are directions. */
interface Rest {
  readonly hand: Point3;
  readonly elbow: Point3;
  readonly fingers: Point3;
}

/** Spots on a leg move with it. */
function restAt(spot: MatSpot, arm: Side, legs: Readonly<Record<Side, Leg>>): Rest {
  const [spotPlace, side] = spot.split('-') as ['mat' | 'hamstring' | 'knee', Side];
  const [own, there] = [sign(arm), sign(side)];
  const { hip, knee } = legs[side];
  if (spotPlace === 'mat') {
    return { hand: point(43 * there, -10, -6), elbow: point(own, 0, 0), fingers: point(0.15 * own, -1, 0) };
  }
  if (spotPlace === 'hamstring') {
    const under = add(between(hip, knee, 0.5), point(8 * there, -3, 4));
    return { hand: under, elbow: point(own, -1, 0.2), fingers: point(-there, -0.5, 0.2) };
  }
  return {
    // A little down the thigh, so that the knee itself stays in sight.
    hand: add(knee, point(8 * there, -3.8, 3)),
    // Down beside the ribs: an elbow in the air would hide where the knee goes.
    elbow: point(0.3 * own, -1, -0.3),
    fingers: point(there, -0.5, -0.2),
  };
}

function armOf(pose: LyingPose, side: Side, chest: Frame, legs: Readonly<Record<Side, Leg>>): Arm {
  let [hand, elbow, fingers] = [point(0, 0, 0), point(0, 0, 0), point(0, 0, 0)];
  for (const [spot, weight] of Object.entries(pose.hands[side])) {
    const rest = restAt(spot as MatSpot, side, legs);
    hand = add(hand, times(rest.hand, weight));
    elbow = add(elbow, times(rest.elbow, weight));
    fingers = add(fingers, times(rest.fingers, weight));
  }
  const shoulder = place(chest, point(26.5 * sign(side), -6, 0));
  return { ...reach(shoulder, hand, bones.upperArm, bones.forearm, elbow), fingers: unit(fingers) };
}
