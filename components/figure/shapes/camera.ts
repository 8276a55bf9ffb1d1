import type { LyingPose, SidePose } from '../../../lib/content/pose';
import { type Dot, type Point3, point, radians } from './space';

/** Draws a body point on the picture. */
export type Camera = (p: Point3) => Dot;

/** Far enough for a calm picture, near enough that the nearer shoulder is visibly the larger; px. */
const DISTANCE = 620;

/**
 * A camera in front of the body. The picture is a mirror: the person's own right is at picture right, so nothing is
 * ever flipped here.
 *
 * @param pitch how far it looks down, in degrees
 * @param origin where the middle of the hips is drawn, in picture px
 * @param size picture px for one body px at the hips
 */
function facing(pitch: number, origin: { readonly x: number; readonly y: number }, size: number): Camera {
  const [sin, cos] = [Math.sin(radians(pitch)), Math.cos(radians(pitch))];
  return (p) => {
    const nearness = p.z * cos + p.y * sin;
    const scale = (size * DISTANCE) / (DISTANCE - nearness);
    return { x: origin.x + p.x * scale, y: origin.y + (p.z * sin - p.y * cos) * scale, scale };
  };
}

/** Looking a little down: that is what lets thighs, lap and seat be seen from the front. */
export const project = facing(19, { x: 120, y: 146 }, 0.96);

/** The same from behind: their own right is still at picture right. */
export const behind: Camera = (p) => project({ ...p, z: -p.z });

/** Looking down at a mat half way, so that a knee that crosses over is seen to go away from us. */
const downOnMat = facing(66, { x: 131, y: 132 }, 0.92);

/** A camera beside a person on their back. Seen from their right the head is at picture left, from their left at picture right. */
export function overMat({ seenFrom }: Pick<LyingPose, 'seenFrom'>): Camera {
  const right = seenFrom === 'right';
  return (p) => {
    const dot = downOnMat(point(-p.y, p.z, right ? p.x : -p.x));
    return right ? dot : { ...dot, x: 240 - dot.x };
  };
}

/** Where the scene's own middle and its floor are drawn, and picture px for one body px. */
const scenes = {
  chair: { x: 98, floor: 226, size: 0.9 },
  mat: { x: 78, floor: 178, size: 1 },
  desk: { x: 100, floor: 228, size: 0.86 },
  open: { x: 116, floor: 228, size: 0.86 },
  workplace: { x: 104, floor: 222, size: 0.92 },
  highDesk: { x: 104, floor: 222, size: 0.92 },
} as const;

/**
 * The far side of the body is drawn a little forwards and up, by these shares, so that it can be told apart. The near
 * side is not moved back for it: a near arm would hide the back, and that is often what the picture is about.
 */
const ASKEW = { forwards: 0.19, up: 0.1 };

/** A camera beside the body. Seen from their right a person faces picture right, from their left picture left. */
export function beside({ scene, seenFrom }: Pick<SidePose, 'scene' | 'seenFrom'>): Camera {
  const { x, floor, size } = scenes[scene];
  const right = seenFrom === 'right' ? 1 : -1;
  return (p) => {
    const far = Math.max(0, -p.x * right);
    const across = x + (p.z + far * ASKEW.forwards) * size;
    return { x: right === 1 ? across : 240 - across, y: floor - (p.y + far * ASKEW.up) * size, scale: size };
  };
}
