/**
 * A point of the body, in px. Origin: the middle between the hip joints, or in a side view the floor below the middle
 * of the scene. `x` grows towards the person's own RIGHT, `y` upwards (lying, towards the head), `z` forwards.
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

/** A place on the spine and the way the body faces there; angles in degrees. */
export interface Frame {
  readonly origin: Point3;
  /** Sideways, positive to the person's RIGHT. */
  readonly lean: number;
  /** Around the spine, positive to the person's RIGHT. */
  readonly turn: number;
  /** Forwards from upright: 90 is face down, -90 on the back. */
  readonly tip: number;
}

/** Carries a point given in a frame (px from its origin) into body coordinates: turned first, then leant, then tipped. */
export function place({ origin, lean, turn, tip }: Frame, local: Point3): Point3 {
  const [t, l, f] = [radians(turn), radians(lean), radians(tip)];
  const across = local.x * Math.cos(t) + local.z * Math.sin(t);
  const up = local.y * Math.cos(l) - across * Math.sin(l);
  const forward = local.z * Math.cos(t) - local.x * Math.sin(t);
  return point(
    origin.x + across * Math.cos(l) + local.y * Math.sin(l),
    origin.y + up * Math.cos(f) - forward * Math.sin(f),
    origin.z + up * Math.sin(f) + forward * Math.cos(f),
  );
}
