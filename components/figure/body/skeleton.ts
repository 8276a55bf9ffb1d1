import type { Side } from '../../../lib/content/side';
import { add, dot, type Frame, length, type Point3, subtract, times, unit } from '../shapes/space';

/** Lengths in px. They are one adult's proportions and part of no pose: a pose moves joints, never bones. */
export const bones = { trunk: 72, neckToHead: 33, upperArm: 41, forearm: 46, thigh: 57, shin: 53 } as const;

/** The number of steps the spine is drawn in; more would not be seen. */
export const SPINE_STEPS = 18;

export interface Arm {
  readonly shoulder: Point3;
  readonly elbow: Point3;
  /** The middle of the palm. */
  readonly hand: Point3;
  /** The way the fingers point, as a unit vector. */
  readonly fingers: Point3;
}

export interface Leg {
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

/** The sign of `x` on that side of the body. */
export const sign = (side: Side): number => (side === 'left' ? -1 : 1);

/** The base of the neck, which the chest and both shoulders go with. */
export const chestOf = (spine: readonly Frame[]): Frame => spine[spine.length - 1] as Frame;

/** 0 below 0, 1 above 1, and between them a curve that begins and ends gently. */
export const smooth = (t: number): number => {
  const x = Math.min(1, Math.max(0, t));
  return x * x * (3 - 2 * x);
};

/**
 * Two-bone inverse kinematics: from where a hand (or an ankle) should be to where the elbow (or the knee) must be.
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
