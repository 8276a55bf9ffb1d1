import type { ScenePlace, SideBody, SideFoot } from '../../../lib/content/pose';
import type { Side } from '../../../lib/content/side';
import { add, type Frame, type Point3, place, point, radians, subtract } from '../shapes/space';
import { type Arm, bones, chestOf, type Leg, type Rig, reach, SPINE_STEPS, sign, smooth } from './skeleton';

/** Half the width between the shoulder joints and between the hip joints, in px. */
const HALF = { shoulders: 26.5, hips: 13 };
/** From the ball of the foot, on its sole, to the ankle joint: back and up, in px. */
const ANKLE = { back: 19, up: 9 };

/**
 * Every joint of a person in a side `pose`. Arms and legs move in planes of their own, beside the spine.
 *
 * @param rise how far the breath lifts the chest, in px
 */
export function sideRig(pose: SideBody, rise = 0): Rig {
  const spine = spineOf(pose, rise);
  const [pelvis, chest] = [spine[0] as Frame, chestOf(spine)];
  const neck = place({ ...chest, tip: pose.neck }, point(0, bones.neckToHead, 0));
  return {
    spine,
    head: { origin: neck, lean: 0, turn: 0, tip: 0 - pose.gaze },
    arms: { left: armOf(pose, 'left', chest), right: armOf(pose, 'right', chest) },
    legs: { left: legOf(pose, 'left', pelvis), right: legOf(pose, 'right', pelvis) },
  };
}

function spineOf({ hips, spine }: SideBody, rise: number): Frame[] {
  const frames: Frame[] = [];
  let origin = point(0, hips.y, hips.z);
  for (let step = 0; step <= SPINE_STEPS; step++) {
    const share = step / SPINE_STEPS;
    const tip = along(spine, share);
    const frame = { origin, lean: 0, turn: 0, tip };
    // A breath lifts upright shoulders; on the back or on all fours the mat and the hands hold them.
    const lift = rise * smooth(share) * Math.max(0, Math.cos(radians(tip)));
    frames.push({ ...frame, origin: add(origin, point(0, lift, 0)) });
    origin = place(frame, point(0, bones.trunk / SPINE_STEPS, 0));
  }
  return frames;
}

/** The curve through three even values, at a share of the way. */
function along([low, middle, top]: readonly [number, number, number], t: number): number {
  return low * (1 - t) * (1 - 2 * t) + middle * 4 * t * (1 - t) + top * t * (2 * t - 1);
}

/** Elbows point back and towards the hips, as those of arms that hang, or out to the sides. */
function armOf(pose: SideBody, side: Side, chest: Frame): Arm {
  const { fingers } = pose.hands[side];
  const out = pose.elbowsOut;
  // Face down the trunk hangs between the shoulder blades, and so the joints are below the line of the spine.
  const shoulder = place(chest, point(HALF.shoulders * sign(side), -6, 1 + 7 * smooth((chest.tip - 30) / 30)));
  const pole = subtract(place(chest, point(1.6 * out * sign(side), 0.9 * (out - 1), 0.6 * (out - 1))), chest.origin);
  const target = inPlane(pose.hands[side], shoulder.x);
  const way = radians(fingers);
  return {
    ...reach(shoulder, target, bones.upperArm, bones.forearm, pole),
    fingers: point(0, Math.sin(way), Math.cos(way)),
  };
}

/** Knees point to the front of the pelvis: they cannot bend the other way. */
function legOf(pose: SideBody, side: Side, pelvis: Frame): Leg {
  const hip = place(pelvis, point(HALF.hips * sign(side), 0, 0));
  const pole = subtract(place(pelvis, point(0, 0.6, 1)), pelvis.origin);
  const target = inPlane(ankleOver(pose.feet[side]), hip.x);
  const { elbow: knee, hand: ankle } = reach(hip, target, bones.thigh, bones.shin, pole);
  return { hip, knee, ankle };
}

const inPlane = ({ z, y }: ScenePlace, x: number): Point3 => point(x, y, z);

/** Where the ankle is over a foot that stands on its ball. */
function ankleOver({ z, y, heel }: SideFoot): ScenePlace {
  const a = radians(heel);
  return {
    z: z - ANKLE.back * Math.cos(a) + ANKLE.up * Math.sin(a),
    y: y + ANKLE.back * Math.sin(a) + ANKLE.up * Math.cos(a),
  };
}
