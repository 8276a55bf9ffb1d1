/**
 * A point of the body, in px. Origin: the middle between the hip joints. `x` grows towards the person's own
 * RIGHT, `y` upwards, `z` forwards, out of the picture.
 */
export interface Point3 {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

/** A point of the picture, in px of the 240 × 240 view box; `scale` is how much larger near things are drawn. */
export interface Dot {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

export const point = (x: number, y: number, z: number): Point3 => ({ x, y, z });
export const add = (a: Point3, b: Point3): Point3 => point(a.x + b.x, a.y + b.y, a.z + b.z);
export const subtract = (a: Point3, b: Point3): Point3 => point(a.x - b.x, a.y - b.y, a.z - b.z);
export const times = (a: Point3, k: number): Point3 => point(a.x * k, a.y * k, a.z * k);
export const dot = (a: Point3, b: Point3): number => a.x * b.x + a.y * b.y + a.z * b.z;
export const length = (a: Point3): number => Math.hypot(a.x, a.y, a.z);
export const unit = (a: Point3): Point3 => times(a, 1 / (length(a) || 1));
/** The point a share `t` (0 to 1) of the way from `a` to `b`. */
export const between = (a: Point3, b: Point3, t: number): Point3 => add(a, times(subtract(b, a), t));
export const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** A place on the spine and the way the body faces there; angles in degrees, positive to the person's RIGHT. */
export interface Frame {
  readonly origin: Point3;
  readonly lean: number;
  readonly turn: number;
}

/** Carries a point given in a frame (px from its origin) into body coordinates: turned first, then leant. */
export function place({ origin, lean, turn }: Frame, local: Point3): Point3 {
  const [t, l] = [radians(turn), radians(lean)];
  const across = local.x * Math.cos(t) + local.z * Math.sin(t);
  return point(
    origin.x + across * Math.cos(l) + local.y * Math.sin(l),
    origin.y - across * Math.sin(l) + local.y * Math.cos(l),
    origin.z - local.x * Math.sin(t) + local.z * Math.cos(t),
  );
}

/** Looking a little down, in radians: that is what lets thighs, lap and seat be seen from the front. */
const PITCH = radians(19);
/** Far enough for a calm picture, near enough that the nearer shoulder is visibly the larger. */
const CAMERA_DISTANCE = 620;
const ORIGIN = { x: 120, y: 146 };
/** Picture px for one body px at the hips. */
const SIZE = 0.96;

/**
 * Draws a body point on the picture. The picture is a mirror: the person's own right is at picture right, so
 * nothing is ever flipped here.
 */
export function project(p: Point3): Dot {
  const nearness = p.z * Math.cos(PITCH) + p.y * Math.sin(PITCH);
  const scale = (SIZE * CAMERA_DISTANCE) / (CAMERA_DISTANCE - nearness);
  return {
    x: ORIGIN.x + p.x * scale,
    y: ORIGIN.y + (p.z * Math.sin(PITCH) - p.y * Math.cos(PITCH)) * scale,
    scale,
  };
}
