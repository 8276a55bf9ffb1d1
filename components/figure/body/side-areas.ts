import type { Area } from '../../../lib/content/pose';
import type { Side } from '../../../lib/content/side';
import type { Camera } from '../shapes/camera';
import { belly, type Muscle, strip } from '../shapes/muscle';
import { add, between, type Frame, type Point3, place, point, subtract, times, unit } from '../shapes/space';
import { chestOf, type Rig } from './skeleton';

type LimbArea = Exclude<Area, 'back' | 'lowBack' | 'tummy'>;

/** The muscles of the near leg and of the neck that can be tinted: each from where it begins to where it ends, with half its width. */
export function limbAreas(rig: Rig, near: Side, see: Camera): Record<LimbArea, Muscle> {
  const { hip, knee, ankle } = rig.legs[near];
  const pelvis = { ...(rig.spine[0] as Frame), origin: hip };
  const chest = chestOf(rig.spine);
  const nape = (share: number, back: number): Point3 =>
    add(
      between(chest.origin, rig.head.origin, share),
      place({ ...chest, origin: point(hip.x, 0, 0) }, point(0, 0, back)),
    );
  const hips = (up: number, forwards: number): Point3 => place(pelvis, point(0, up, forwards));
  const thigh = (share: number, out: number): Point3 => onFront(hip, knee, share, out);
  const shin = (share: number, out: number): Point3 => onFront(knee, ankle, share, out);
  const muscle = (...line: (readonly [at: Point3, half: number])[]): Muscle =>
    belly(line.map(([at, half]) => [see(at), half]));
  return {
    // From the back of the skull down the neck, and fanning out to the shoulder.
    neck: muscle([nape(0.64, -7), 2], [nape(0.42, -6.5), 4.6], [nape(0.2, -6.5), 4.6], [nape(0.02, -8), 1.5]),
    // The whole of it, so that it is seen to tip.
    pelvis: strip(
      [hips(-9, -12), hips(-1, -16), hips(10, -15)].map(see),
      [hips(-10, 9), hips(-1, 15.5), hips(10, 15)].map(see),
    ),
    buttock: muscle(
      [hips(12, -9), 2],
      [hips(4, -11), 7],
      [hips(-6, -10), 8],
      [thigh(0.2, -10), 6],
      [thigh(0.42, -9), 1.5],
    ),
    thigh: muscle(
      [thigh(0.14, 7), 2],
      [thigh(0.36, 7), 6],
      [thigh(0.6, 6), 6],
      [thigh(0.8, 6), 4.6],
      [thigh(0.94, 7), 1.5],
    ),
    // Over the front of the hip bone and down the thigh.
    hipFront: muscle(
      [hips(17, 5), 1.5],
      [hips(7, 10), 4.6],
      [thigh(0.12, 10), 6],
      [thigh(0.32, 8), 5.4],
      [thigh(0.56, 6), 1.5],
    ),
    // High on the shin and behind it, and thin where it becomes the tendon of the heel.
    calf: muscle(
      [shin(0.02, -6), 2],
      [shin(0.2, -7.5), 6],
      [shin(0.38, -6.5), 5.4],
      [shin(0.6, -4.5), 3],
      [shin(0.88, -5), 1.2],
    ),
  };
}

/** A point beside a bone of the leg: a share of the way down it, and px towards its front. */
function onFront(from: Point3, to: Point3, share: number, out: number): Point3 {
  const way = unit(subtract(to, from));
  return add(between(from, to, share), times(point(0, way.z, -way.y), out));
}
