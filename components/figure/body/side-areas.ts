import type { Area } from '../../../lib/content/pose';
import type { Side } from '../../../lib/content/side';
import type { Camera } from '../shapes/camera';
import { capsule } from '../shapes/outline';
import { add, between, type Frame, type Point3, place, point, subtract, times, unit } from '../shapes/space';
import { chestOf, type Rig } from './skeleton';

type LimbArea = Exclude<Area, 'back' | 'lowBack' | 'tummy'>;

/** Path data of what can be tinted on the near leg and the neck, in picture px. */
export function limbAreas(rig: Rig, near: Side, see: Camera): Record<LimbArea, string> {
  const { hip, knee, ankle } = rig.legs[near];
  const x = hip.x;
  const pelvis = { ...(rig.spine[0] as Frame), origin: hip };
  const chest = chestOf(rig.spine);
  const nape = (t: number, back: number): Point3 =>
    add(between(chest.origin, rig.head.origin, t), place({ ...chest, origin: point(x, 0, 0) }, point(0, 0, back)));
  const line = (from: Point3, to: Point3, a: number, b: number): string => capsule(see(from), see(to), a, b);
  return {
    neck: line(nape(0.06, -4), nape(0.46, -6), 3.4, 4.2),
    // The rim of the pelvis, as a belt shows it: it tips back and forwards.
    pelvis: line(place(pelvis, point(0, 9, -13)), place(pelvis, point(0, 9, 13)), 4, 4),
    buttock: line(place(pelvis, point(0, 9, -9.5)), place(pelvis, point(0, -3, -10)), 5.4, 6),
    thigh: line(onFront(hip, knee, 0.36, 7), onFront(hip, knee, 0.82, 6), 4.4, 4),
    hipFront: line(place(pelvis, point(0, 13, 8.5)), onFront(hip, knee, 0.3, 8), 4.6, 5),
    calf: line(onFront(knee, ankle, 0.2, -5.5), onFront(knee, ankle, 0.62, -4), 4.6, 3.4),
  };
}

/** A point beside a bone of the leg: a share of the way down it, and px towards its front. */
function onFront(from: Point3, to: Point3, share: number, out: number): Point3 {
  const way = unit(subtract(to, from));
  return add(between(from, to, share), times(point(0, way.z, -way.y), out));
}
