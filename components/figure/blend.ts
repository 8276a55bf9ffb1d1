import type { Hold, Pose, Spot } from '../../lib/content/poses';

/** Eases a share of time (0 to 1) so that a movement starts and ends slowly, as people move. */
export const easeInOut = (t: number): number => (t < 0.5 ? 4 * t ** 3 : 1 - (2 - 2 * t) ** 3 / 2);

/**
 * The pose a share `t` (0 to 1) of the way from `from` to `to`. Blending happens on the pose, not on the
 * joints: the rig then finds the limbs afresh, so they swing and never stretch.
 */
export function blend(from: Pose, to: Pose, t: number): Pose {
  if (t <= 0) return from;
  if (t >= 1) return to;
  return {
    ...to,
    lean: mix(from.lean, to.lean, t),
    turn: mix(from.turn, to.turn, t),
    hands: {
      left: mixHolds(from.hands.left, to.hands.left, t),
      right: mixHolds(from.hands.right, to.hands.right, t),
    },
    // A tint on its way out still needs its place; how strong it is follows from the lean.
    working: to.working ?? from.working,
  };
}

/**
 * How strongly the working area is tinted, 0 to 1: as much as the trunk has really moved to stretch it. So
 * the tint comes and goes with the movement, also when one side follows straight after the other.
 */
export function tint(pose: Pose): number {
  if (pose.working === null) return 0;
  if (pose.working === 'middle') return clamp(Math.abs(pose.turn) / 30);
  return clamp((pose.working === 'left' ? pose.lean : -pose.lean) / 18);
}

const clamp = (t: number): number => Math.min(1, Math.max(0, t));
const mix = (a: number, b: number, t: number): number => a + (b - a) * t;

function mixHolds(from: Hold, to: Hold, t: number): Hold {
  const mixed: Partial<Record<Spot, number>> = {};
  for (const [spot, weight] of Object.entries(from)) mixed[spot as Spot] = weight * (1 - t);
  for (const [spot, weight] of Object.entries(to)) mixed[spot as Spot] = (mixed[spot as Spot] ?? 0) + weight * t;
  return mixed;
}
