import type { Hold, Pose, Spot } from '../../lib/content/poses';
import type { Side } from '../../lib/content/side';
import { add, dot, type Frame, length, type Point3, place, point, radians, subtract, times, unit } from './space';

/** Lengths in px. They are one adult's proportions and part of no pose: a pose moves joints, never bones. */
export const bones = { trunk: 72, neckToHead: 33, upperArm: 41, forearm: 46, thigh: 57, shin: 53 } as const;

export interface Arm {
  readonly shoulder: Point3;
  readonly elbow: Point3;
  /** The middle of the palm. */
  readonly hand: Point3;
  /** The way the fingers point, as a unit vector. */
  readonly fingers: Point3;
}

interface Leg {
  readonly hip: Point3;
  readonly knee: Point3;
  readonly ankle: Point3;
}

/** Where every joint is, in body coordinates. */
export interface Rig {
  /** The spine from the hips (first) to the base of the neck (last), evenly spaced. */
  readonly spine: readonly Frame[];
  readonly head: Frame;
  readonly arms: Readonly<Record<Side, Arm>>;
  readonly legs: Readonly<Record<Side, Leg>>;
}

/** The number of steps the spine is drawn in; more would not be seen. */
const SPINE_STEPS = 18;
const sign = (side: Side): number => (side === 'left' ? -1 : 1);

/**
 * Every joint of a person in `pose`.
 *
 * @param rise how far the breath lifts the chest and shoulders, in px
 */
export function rigOf(pose: Pose, rise = 0): Rig {
  const spine = spineOf(pose, rise);
  const chest = spine[spine.length - 1] as Frame;
  const head = { ...chest, origin: place(chest, point(0, bones.neckToHead, 5)) };
  return {
    spine,
    head,
    arms: { left: armOf(pose.hands.left, 'left', chest), right: armOf(pose.hands.right, 'right', chest) },
    legs: { left: legOf('left'), right: legOf('right') },
  };
}

/**
 * Bends and turns the spine a little at every step. The hips stay square and level: the bend grows upwards
 * from the waist, and the turn happens in the middle and upper back, as in a real one.
 */
function spineOf(pose: Pose, rise: number): Frame[] {
  const frames: Frame[] = [];
  let origin = point(0, 0, 0);
  for (let step = 0; step <= SPINE_STEPS; step++) {
    const share = step / SPINE_STEPS;
    const lean = pose.lean * (0.1 + 0.9 * share ** 0.85);
    const turn = pose.turn * smooth((share - 0.1) / 0.65);
    frames.push({ origin: add(origin, point(0, rise * smooth(share), 0)), lean, turn });
    const stride = bones.trunk / SPINE_STEPS;
    origin = add(origin, point(Math.sin(radians(lean)) * stride, Math.cos(radians(lean)) * stride, 0));
  }
  return frames;
}

/** 0 below 0, 1 above 1 and an even slope between them. */
const smooth = (t: number): number => {
  const x = Math.min(1, Math.max(0, t));
  return x * x * (3 - 2 * x);
};

/** Where the shoulder joint sits, in px from the base of the neck. */
const shoulderAt = (side: Side): Point3 => point(26.5 * sign(side), -6, 0);

/** Where a hand, its elbow and its fingers go when the hand rests somewhere; elbow and fingers are directions. */
interface Rest {
  readonly hand: Point3;
  readonly elbow: Point3;
  readonly fingers: Point3;
}

/** Spots on the thigh and the seat are still; spots on a shoulder move with the chest. */
function restAt(spot: Spot, arm: Side, chest: Frame): Rest {
  const [spotPlace, side] = spot.split('-') as ['thigh' | 'seat' | 'shoulder', Side];
  const [own, there] = [sign(arm), sign(side)];
  if (spotPlace === 'seat') {
    return {
      hand: point(44 * there, -10, 14),
      elbow: point(own, -0.1, -1),
      fingers: point(0.2 * there, -1, 0.3),
    };
  }
  if (spotPlace === 'thigh') {
    // An arm that crosses over keeps its elbow close, so the stretching side behind it stays in sight.
    const elbow = own === there ? point(0.45 * own, -0.3, -0.9) : point(0.5 * own, -1, 0.1);
    return { hand: point(22 * there, 12, 45), elbow, fingers: point(-0.15 * own, -0.5, 1) };
  }
  const down = subtract(place(chest, point(0.25 * own, -1, 0.5)), chest.origin);
  const across = subtract(place(chest, point(0.9 * there, 0.5, 0)), chest.origin);
  return { hand: place(chest, point(19 * there, -9, 15)), elbow: down, fingers: across };
}

function armOf(hold: Hold, side: Side, chest: Frame): Arm {
  let [hand, elbow, fingers] = [point(0, 0, 0), point(0, 0, 0), point(0, 0, 0)];
  for (const [spot, weight] of Object.entries(hold)) {
    const rest = restAt(spot as Spot, side, chest);
    hand = add(hand, times(rest.hand, weight));
    elbow = add(elbow, times(rest.elbow, weight));
    fingers = add(fingers, times(rest.fingers, weight));
  }
  const shoulder = place(chest, shoulderAt(side));
  return { ...reach(shoulder, hand, bones.upperArm, bones.forearm, elbow), fingers: unit(fingers) };
}

/**
 * Two-bone inverse kinematics: from where the hand should be to where the elbow must be.
 *
 * @param pole the way the elbow points; of all the elbows that fit, the nearest to it is taken
 * @returns the joints; a hand out of reach stops at arm's length, so no bone ever stretches
 */
export function reach(shoulder: Point3, target: Point3, upper: number, fore: number, pole: Point3) {
  const span = subtract(target, shoulder);
  const way = unit(span);
  const distance = Math.min(length(span), upper + fore - 0.01);
  const along = (upper ** 2 - fore ** 2 + distance ** 2) / (2 * distance);
  const sideways = unit(subtract(pole, times(way, dot(pole, way))));
  const elbow = add(shoulder, add(times(way, along), times(sideways, Math.sqrt(Math.max(0, upper ** 2 - along ** 2)))));
  return { shoulder, elbow, hand: add(shoulder, times(way, distance)) };
}

/** Legs are the same in every seated pose: feet flat, hip-width apart, knees over the feet. */
function legOf(side: Side): Leg {
  const s = sign(side);
  return { hip: point(13 * s, 0, 0), knee: point(21 * s, 0, 56), ankle: point(22 * s, -52, 54) };
}
