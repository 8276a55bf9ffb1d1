import type {
  Direction,
  FrontPose,
  LyingPose,
  MatSpot,
  Pose,
  SideFoot,
  SideHand,
  SidePose,
  Spot,
} from '../../../lib/content/pose';
import type { Side } from '../../../lib/content/side';

/** Eases a share of time (0 to 1) so that a movement starts and ends slowly, as people move. */
export const easeInOut = (t: number): number => (t < 0.5 ? 4 * t ** 3 : 1 - (2 - 2 * t) ** 3 / 2);

/** Whether two poses are seen the same way, on the same furniture: only then is there a way from one to the other. */
export function sameScene(a: Pose, b: Pose): boolean {
  if (a.view === 'side' && b.view === 'side') {
    // From the back to all fours a person turns over, which a blend seen from the side cannot show.
    const turnsOver = Math.abs(a.spine[1] - b.spine[1]) > 90;
    return a.scene === b.scene && a.seenFrom === b.seenFrom && !turnsOver;
  }
  return a.view === b.view && a.seenFrom === b.seenFrom;
}

/**
 * The pose a share `t` (0 to 1) of the way from `from` to `to`. Blending happens on the pose, not on the
 * joints: the rig then finds the limbs afresh, so they swing and never stretch. From one scene to another there is
 * nothing sensible in between, and so `to` is there at once.
 */
export function blend(from: Pose, to: Pose, t: number): Pose {
  if (t <= 0) return from;
  if (t >= 1 || !sameScene(from, to)) return to;
  if (from.view === 'front' && to.view === 'front') return blendFront(from, to, t);
  if (from.view === 'side' && to.view === 'side') return blendSide(from, to, t);
  if (from.view === 'lying' && to.view === 'lying') return blendLying(from, to, t);
  return to;
}

/** The same for two poses seen from the front. */
export function blendFront(from: FrontPose, to: FrontPose, t: number): FrontPose {
  return {
    ...to,
    lean: mix(from.lean, to.lean, t),
    turn: mix(from.turn, to.turn, t),
    look: mix(from.look, to.look, t),
    squeeze: mix(from.squeeze, to.squeeze, t),
    hands: eachSide(from.hands, to.hands, t, mixWeights<Spot>),
    // A tint on its way out still needs its place; how strong it is follows from the lean.
    working: to.working ?? from.working,
  };
}

function blendSide(from: SidePose, to: SidePose, t: number): SidePose {
  const [low, middle, top] = to.spine;
  return {
    ...to,
    hips: mixNumbers(from.hips, to.hips, t),
    spine: [mix(from.spine[0], low, t), mix(from.spine[1], middle, t), mix(from.spine[2], top, t)],
    neck: mix(from.neck, to.neck, t),
    gaze: mix(from.gaze, to.gaze, t),
    elbowsOut: mix(from.elbowsOut, to.elbowsOut, t),
    hands: eachSide(from.hands, to.hands, t, mixNumbers<SideHand>),
    feet: eachSide(from.feet, to.feet, t, mixNumbers<SideFoot>),
    working: mixWeights(from.working, to.working, t),
  };
}

function blendLying(from: LyingPose, to: LyingPose, t: number): LyingPose {
  return {
    ...to,
    hands: eachSide(from.hands, to.hands, t, mixWeights<MatSpot>),
    legs: eachSide(from.legs, to.legs, t, (a, b) => ({
      thigh: mixNumbers<Direction>(a.thigh, b.thigh, t),
      shin: mixNumbers<Direction>(a.shin, b.shin, t),
    })),
    working: eachSide(from.working, to.working, t, mix),
  };
}

/**
 * How strongly the working area is tinted, 0 to 1: as much as the trunk has really moved to stretch it. So
 * the tint comes and goes with the movement, also when one side follows straight after the other.
 */
export function tint(pose: FrontPose): number {
  if (pose.working === null) return 0;
  if (pose.working === 'middle') return clamp(Math.max(Math.abs(pose.turn) / 30, pose.squeeze));
  return clamp((pose.working === 'left' ? pose.lean : -pose.lean) / 18);
}

const clamp = (t: number): number => Math.min(1, Math.max(0, t));
const mix = (a: number, b: number, t: number): number => a + (b - a) * t;

type Sides<T> = Readonly<Record<Side, T>>;

const eachSide = <T>(from: Sides<T>, to: Sides<T>, t: number, each: (a: T, b: T, t: number) => T): Sides<T> => ({
  left: each(from.left, to.left, t),
  right: each(from.right, to.right, t),
});

/** Mixes every number of two of the same shape. */
function mixNumbers<T extends { readonly [K in keyof T]: number }>(from: T, to: T, t: number): T {
  const keys = Object.keys(to) as (keyof T)[];
  return Object.fromEntries(keys.map((key) => [key, mix(from[key], to[key], t)])) as T;
}

/** Mixes weights by name, where a name that is missing weighs nothing. */
function mixWeights<Name extends string>(
  from: Readonly<Partial<Record<Name, number>>>,
  to: Readonly<Partial<Record<Name, number>>>,
  t: number,
): Partial<Record<Name, number>> {
  const mixed: Partial<Record<Name, number>> = {};
  for (const name of [...Object.keys(from), ...Object.keys(to)] as Name[]) {
    mixed[name] = mix(from[name] ?? 0, to[name] ?? 0, t);
  }
  return mixed;
}
