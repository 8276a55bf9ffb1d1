import type { FrontPose, Spot } from '../../../lib/content/pose';
import type { Side } from '../../../lib/content/side';
import { add, type Frame, type Point3, place, point, radians, subtract, times, unit } from '../shapes/space';
import { type Arm, bones, chestOf, type Leg, type Rig, reach, SPINE_STEPS, sign, smooth } from './skeleton';

/**
 * Every joint of a seated person in a front `pose`.
 *
 * @param rise how far the breath lifts the chest and shoulders, in px
 */
export function frontRig(pose: FrontPose, rise = 0): Rig {
  const spine = spineOf(pose, rise);
  const chest = chestOf(spine);
  const head = { ...chest, turn: chest.turn + pose.look, origin: place(chest, point(0, bones.neckToHead, 5)) };
  return {
    spine,
    head,
    arms: { left: armOf(pose, 'left', chest), right: armOf(pose, 'right', chest) },
    legs: { left: legOf('left'), right: legOf('right') },
  };
}

/**
 * Bends and turns the spine a little at every step. The hips stay square and level: the bend grows upwards
 * from the waist, and the turn happens in the middle and upper back, as in a real one.
 */
function spineOf(pose: FrontPose, rise: number): Frame[] {
  const frames: Frame[] = [];
  let origin = point(0, 0, 0);
  for (let step = 0; step <= SPINE_STEPS; step++) {
    const share = step / SPINE_STEPS;
    const lean = pose.lean * (0.1 + 0.9 * share ** 0.85);
    const turn = pose.turn * smooth((share - 0.1) / 0.65);
    frames.push({ origin: add(origin, point(0, rise * smooth(share), 0)), lean, turn, tip: 0 });
    const stride = bones.trunk / SPINE_STEPS;
    origin = add(origin, point(Math.sin(radians(lean)) * stride, Math.cos(radians(lean)) * stride, 0));
  }
  return frames;
}

/** Where the shoulder joint sits, in px from the base of the neck; squeezed, the blade takes it back and down. */
const shoulderAt = (side: Side, squeeze: number): Point3 =>
  point((26.5 + 1.5 * squeeze) * sign(side), -6 - 4 * squeeze, -9 * squeeze);

/** Where a hand, its elbow and its fingers go when the hand rests somewhere; elbow and fingers are directions. */
interface Rest {
  readonly hand: Point3;
  readonly elbow: Point3;
  readonly fingers: Point3;
}

/** Spots on the thigh and the seat are still; spots on a shoulder move with the chest. */
function restAt(spot: Spot, arm: Side, chest: Frame): Rest {
  const [spotPlace, side] = spot.split('-') as ['thigh' | 'seat' | 'shoulder' | 'air', Side];
  const [own, there] = [sign(arm), sign(side)];
  if (spotPlace === 'seat') {
    return {
      hand: point(44 * there, -10, 14),
      elbow: point(own, -0.1, -1),
      fingers: point(0.2 * there, -1, 0.3),
    };
  }
  if (spotPlace === 'air') {
    return { hand: point(42 * there, -9, 2), elbow: point(0.6 * own, -0.1, -1), fingers: point(0, -1, 0.1) };
  }
  if (spotPlace === 'thigh') {
    // An arm that crosses over keeps its elbow close, so the stretching side behind it stays in sight.
    const elbow = own === there ? point(0.45 * own, -0.3, -0.9) : point(0.15 * own, -1, 0.4);
    return { hand: point(22 * there, 12, 45), elbow, fingers: point(-0.15 * own, -0.5, 1) };
  }
  const down = subtract(place(chest, point(0.25 * own, -1, 0.5)), chest.origin);
  const across = subtract(place(chest, point(0.9 * there, 0.5, 0)), chest.origin);
  return { hand: place(chest, point(19 * there, -9, 15)), elbow: down, fingers: across };
}

function armOf(pose: FrontPose, side: Side, chest: Frame): Arm {
  let [hand, elbow, fingers] = [point(0, 0, 0), point(0, 0, 0), point(0, 0, 0)];
  for (const [spot, weight] of Object.entries(pose.hands[side])) {
    const rest = restAt(spot as Spot, side, chest);
    hand = add(hand, times(rest.hand, weight));
    elbow = add(elbow, times(rest.elbow, weight));
    fingers = add(fingers, times(rest.fingers, weight));
  }
  const shoulder = place(chest, shoulderAt(side, pose.squeeze));
  return { ...reach(shoulder, hand, bones.upperArm, bones.forearm, elbow), fingers: unit(fingers) };
}

/** Legs are the same in every seated pose: feet flat, hip-width apart, knees over the feet. */
function legOf(side: Side): Leg {
  const s = sign(side);
  return { hip: point(13 * s, 0, 0), knee: point(21 * s, 0, 56), ankle: point(22 * s, -52, 54) };
}
