// What a pose consists of.

import type { Side } from './side';

/** Somewhere a hand can rest, named by the person's own side. */
type At<Place extends string> = `${Place}-${Side}`;

/** A place on the chair or the body where the hand of a seated person can rest; `air` is hanging beside the seat. */
export type Spot = At<'thigh' | 'seat' | 'shoulder' | 'air'>;

/** The same for a person on their back: on the mat, behind a thigh, or on the outside of a knee. */
export type MatSpot = At<'mat' | 'hamstring' | 'knee'>;

/**
 * Where a hand is: a weight for each place, adding up to 1. A pose names one place. Only a blend of two poses, while the hand
 * moves, has more.
 */
export type Hold<S extends Spot | MatSpot = Spot> = Readonly<Partial<Record<S, number>>>;

/**
 * A seated person seen from the front, or from behind where the back is what moves. Angles are in degrees and positive
 * towards the person's own RIGHT, which is at picture right both ways.
 */
export interface FrontPose {
  readonly view: 'front';
  readonly seenFrom: 'front' | 'behind';
  /** How far the chest tilts sideways, in degrees. Both sit bones stay down. */
  readonly lean: number;
  /** How far the chest turns over the still hips, in degrees. The head follows and turns no further. */
  readonly turn: number;
  /** How far the head turns on its own, in degrees, to look somewhere. */
  readonly look: number;
  /** How far the shoulder blades are drawn back and down: 0 is not, 1 is as far as is easy. */
  readonly squeeze: number;
  /** Where each hand rests. */
  readonly hands: Readonly<Record<Side, Hold>>;
  /** The part of the trunk that stretches, tinted in the picture; `middle` is the back, which names no side. */
  readonly working: Side | 'middle' | null;
  /** The way the person is moving, or null when they are staying put. */
  readonly arrow: Side | null;
  /** Whether a small picture from above helps: a turn is hard to see from the front alone. */
  readonly fromAbove: boolean;
  /** The side on which a window with a far view is drawn; null for no window. */
  readonly window: Side | null;
}

/** A place in a scene seen from the side, in px: `z` forwards, the way the person faces, and `y` up from the floor. */
export interface ScenePlace {
  readonly z: number;
  readonly y: number;
}

/** Where the palm is. */
export interface SideHand extends ScenePlace {
  /** The way the fingers point, in degrees above straight ahead: -90 is straight down. */
  readonly fingers: number;
}

/** Where the sole is, at the ball of the foot. */
export interface SideFoot extends ScenePlace {
  /** How far the heel is up, in degrees: 0 is flat, 180 is the top of the foot on the floor. */
  readonly heel: number;
}

/** A part of the body that can be tinted. For arms and legs it is the near one. */
export type Area = 'neck' | 'back' | 'lowBack' | 'tummy' | 'pelvis' | 'buttock' | 'thigh' | 'hipFront' | 'calf';

/** A direction arrow from one place to another; the third bends it, as in a quadratic curve. */
export type ArrowPath = readonly [from: ScenePlace, bend: ScenePlace, to: ScenePlace];

/**
 * How a person seen from the side holds themselves. Directions of the body are in degrees from upright, positive forwards: 90 is
 * face down, -90 is flat on the back.
 */
export interface SideBody {
  /** The middle between the hip joints. */
  readonly hips: ScenePlace;
  /** The way the spine runs at the pelvis, at the waist and below the neck. */
  readonly spine: readonly [low: number, middle: number, top: number];
  /** The way the neck runs up to the head. */
  readonly neck: number;
  /** Where the face looks, in degrees above the horizon. */
  readonly gaze: number;
  /** How far the elbows point out to the sides and not back, 0 to 1. */
  readonly elbowsOut: number;
  readonly hands: Readonly<Record<Side, SideHand>>;
  readonly feet: Readonly<Record<Side, SideFoot>>;
}

/** A person seen from the side. */
export interface SidePose extends SideBody {
  readonly view: 'side';
  readonly scene: 'chair' | 'mat' | 'desk' | 'workplace' | 'highDesk' | 'open';
  /** The person's own side that is near. Seen from their right they face picture right, from their left picture left. */
  readonly seenFrom: Side;
  /** Where the movement begins, pale behind the person; null where the pose alone tells what it is. */
  readonly ghost: SideBody | null;
  /** The part that works or stretches, and how strongly it is tinted, 0 to 1. */
  readonly working: Readonly<Partial<Record<Area, number>>>;
  readonly arrow: ArrowPath | null;
}

/** A direction in body coordinates; any length. `out` is away from the middle of the body. */
export interface Direction {
  readonly out: number;
  /** Towards the head. */
  readonly up: number;
  /** Towards the ceiling. */
  readonly front: number;
}

/**
 * A person on their back on a mat, seen from the side and slightly from above, so that the picture shows what crosses to the
 * far side.
 */
export interface LyingPose {
  readonly view: 'lying';
  /** The person's own side that is near. Seen from their right the head is at picture left, from their left at picture right. */
  readonly seenFrom: Side;
  readonly hands: Readonly<Record<Side, Hold<MatSpot>>>;
  readonly legs: Readonly<Record<Side, { readonly thigh: Direction; readonly shin: Direction }>>;
  /** The side whose buttock stretches, and how strongly it is tinted, 0 to 1. */
  readonly working: Readonly<Record<Side, number>>;
  /** The side whose knee moves towards the other shoulder; null if nothing moves. */
  readonly arrow: Side | null;
}

/** Every kind of pose, told apart by `view`. */
export type Pose = FrontPose | SidePose | LyingPose;
