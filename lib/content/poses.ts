// Every pose, and how it is mirrored to the LEFT.

import { frontPoses } from './front-poses';
import { lyingPoses } from './lying-poses';
import type { FrontPose, LyingPose, Pose, SideBody, SidePose } from './pose';
import { opposite, type Side } from './side';
import { sidePoses } from './side-poses';

/** Each pose once, towards the person's RIGHT if it has a side. `mirrored` makes the other side. */
const poses = { ...frontPoses, ...sidePoses, ...lyingPoses } as const;

export type PoseName = keyof typeof poses;

/** The kind of pose that `Name` is. */
export type PoseOf<Name extends PoseName> = Extract<Pose, { view: (typeof poses)[Name]['view'] }>;

/** All pose names, in the order they are written. */
export const poseNames = Object.keys(poses) as readonly PoseName[];

/**
 * The pose called `name`, towards `side`. A front pose without a side (`rest`, `twistReady`) is the same for both sides. A
 * side view turns to face the other way. Null means no side and returns the pose as it is written.
 *
 * @throws RangeError if there is no such pose: the types know, but a new move is first met by its tests
 */
export function poseFor<Name extends PoseName>(name: Name, side: Side | null): PoseOf<Name> {
  const pose: Pose | undefined = poses[name];
  if (!pose) throw new RangeError(`no pose "${name}" in lib/content/*-poses.ts`);
  // Mirroring keeps the view. The types cannot express that.
  return (side === 'left' ? mirrored(pose) : pose) as PoseOf<Name>;
}

/** The same pose with the person's left and right exchanged. */
function mirrored(pose: Pose): Pose {
  switch (pose.view) {
    case 'front':
      return mirroredFront(pose);
    case 'side':
      return mirroredSide(pose);
    case 'lying':
      return mirroredLying(pose);
  }
}

function mirroredFront(pose: FrontPose): FrontPose {
  return {
    ...pose,
    // `0 - x` and not `-x`, so that an upright pose stays 0 and does not become -0.
    lean: 0 - pose.lean,
    turn: 0 - pose.turn,
    look: 0 - pose.look,
    hands: { left: mirroredHold(pose.hands.right), right: mirroredHold(pose.hands.left) },
    working: pose.working === null || pose.working === 'middle' ? pose.working : opposite(pose.working),
    arrow: pose.arrow && opposite(pose.arrow),
    window: pose.window && opposite(pose.window),
  };
}

/** Mirrors a pose that is drawn from the side. It is seen from the other side too, so the limb that moves stays the near one. */
function mirroredSide(pose: SidePose): SidePose {
  return {
    ...pose,
    seenFrom: opposite(pose.seenFrom),
    ...mirroredBody(pose),
    ghost: pose.ghost && { ...pose.ghost, ...mirroredBody(pose.ghost) },
  };
}

const mirroredBody = ({ hands, feet }: SideBody) => ({ hands: exchanged(hands), feet: exchanged(feet) });

function mirroredLying(pose: LyingPose): LyingPose {
  return {
    ...pose,
    seenFrom: opposite(pose.seenFrom),
    hands: { left: mirroredHold(pose.hands.right), right: mirroredHold(pose.hands.left) },
    legs: exchanged(pose.legs),
    working: exchanged(pose.working),
    arrow: pose.arrow && opposite(pose.arrow),
  };
}

const exchanged = <T>({ left, right }: Readonly<Record<Side, T>>): Record<Side, T> => ({ left: right, right: left });

/** A hold names its places with a side, such as `thigh-left`. */
function mirroredHold<H extends object>(hold: H): H {
  const swapped = Object.entries(hold).map(([spot, weight]) => {
    const [place, side] = spot.split('-') as [string, Side];
    return [`${place}-${opposite(side)}`, weight];
  });
  return Object.fromEntries(swapped) as H;
}
