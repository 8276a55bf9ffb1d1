import type { Camera } from '../shapes/camera';
import { capsule, polygon } from '../shapes/outline';
import { point } from '../shapes/space';

/** Pieces seen from the side stand in the middle plane of the body: `z` px forwards and `y` px up from the floor. */
export type Point = readonly [z: number, y: number];

export const bar = (see: Camera, from: Point, to: Point, a: number, b = a): string =>
  capsule(see(point(0, from[1], from[0])), see(point(0, to[1], to[0])), a, b);

export const box = (see: Camera, z0: number, z1: number, y0: number, y1: number): string =>
  polygon([see(point(0, y0, z0)), see(point(0, y0, z1)), see(point(0, y1, z1)), see(point(0, y1, z0))]);

interface FloorProps {
  see: Camera;
  from: number;
  to: number;
  y?: number;
}

export function Floor({ see, from, to, y = 0 }: FloorProps) {
  const [a, b] = [see(point(0, y, from)), see(point(0, y, to))];
  return <ellipse class="figure-floor" cx={(a.x + b.x) / 2} cy={a.y + 1} rx={Math.abs(b.x - a.x) / 2} ry="8" />;
}
