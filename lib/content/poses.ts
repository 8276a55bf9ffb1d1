import { opposite, type Side } from './side';

/** A place on the chair or the body where a hand can rest, named by the person's own side. */
export type Spot = `${'thigh' | 'seat' | 'shoulder'}-${Side}`;

/**
 * Where a hand is: weights over spots, adding up to 1. A pose names one spot; only a blend of two poses,
 * while the hand is on its way, has more.
 */
export type Hold = Readonly<Partial<Record<Spot, number>>>;

/** A seated person seen from the front. Angles are in degrees and positive towards the person's own RIGHT. */
interface FrontPose {
  readonly view: 'front';
  /** How far the chest tilts sideways, in degrees. Both sit bones stay down. */
  readonly lean: number;
  /** How far the chest turns over the still hips, in degrees. The head follows and turns no further. */
  readonly turn: number;
  /** Where each hand rests. */
  readonly hands: Readonly<Record<Side, Hold>>;
  /** The part of the trunk that stretches, tinted in the picture; `middle` is the back, which names no side. */
  readonly working: Side | 'middle' | null;
  /** The way the person is moving, or null when they are staying put. */
  readonly arrow: Side | null;
  /** Whether a small picture from above helps: a turn is hard to see from the front alone. */
  readonly fromAbove: boolean;
}

/** Every kind of pose. Side-view poses will join as another member, told apart by `view`. */
export type Pose = FrontPose;

const upright = {
  view: 'front',
  lean: 0,
  turn: 0,
  working: null,
  arrow: null,
  fromAbove: false,
} as const;

/** The hands of the side bend to the RIGHT: one steadies on the seat, the other only rests, so nothing pulls. */
const bendHands = { right: { 'seat-right': 1 }, left: { 'thigh-right': 1 } } as const;

/** Arms crossed, hands on the opposite shoulders: no grip anywhere, so nothing can be levered. */
const crossedHands = { left: { 'shoulder-right': 1 }, right: { 'shoulder-left': 1 } } as const;

/** Each pose once, towards the person's RIGHT where it has a side; `mirrored` makes the other one. */
const poses = {
  rest: { ...upright, hands: { left: { 'thigh-left': 1 }, right: { 'thigh-right': 1 } } },
  sideBendReady: { ...upright, hands: bendHands },
  // Mild on purpose: a comfort stretch, far from the end of the range.
  sideBend: { ...upright, lean: 23, hands: bendHands, working: 'left', arrow: 'right' },
  twistReady: { ...upright, hands: crossedHands, fromAbove: true },
  twist: { ...upright, turn: 38, hands: crossedHands, working: 'middle', arrow: 'right', fromAbove: true },
} as const satisfies Record<string, Pose>;

export type PoseName = keyof typeof poses;

/** All pose names, in the order they are written above. */
export const poseNames = Object.keys(poses) as readonly PoseName[];

/**
 * The pose called `name`, towards `side`. A pose with no side of its own (`rest`, `twistReady`) comes out
 * the same for every side; null means no side and gives the pose as it is written.
 */
export function poseFor(name: PoseName, side: Side | null): Pose {
  return side === 'left' ? mirrored(poses[name]) : poses[name];
}

/** The same pose with the person's left and right exchanged. */
function mirrored(pose: Pose): Pose {
  return {
    ...pose,
    // `0 - x` and not `-x`, so that an upright pose stays 0 and does not become -0.
    lean: 0 - pose.lean,
    turn: 0 - pose.turn,
    hands: { left: mirroredHold(pose.hands.right), right: mirroredHold(pose.hands.left) },
    working: pose.working === null || pose.working === 'middle' ? pose.working : opposite(pose.working),
    arrow: pose.arrow === null ? null : opposite(pose.arrow),
  };
}

function mirroredHold(hold: Hold): Hold {
  const swapped = Object.entries(hold).map(([spot, weight]) => [mirroredSpot(spot as Spot), weight]);
  return Object.fromEntries(swapped) as Hold;
}

function mirroredSpot(spot: Spot): Spot {
  const [place, side] = spot.split('-') as ['thigh' | 'seat' | 'shoulder', Side];
  return `${place}-${opposite(side)}`;
}
