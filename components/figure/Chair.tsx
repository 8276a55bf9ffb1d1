import { project } from './camera';
import { capsule, polygon } from './outline';
import { point } from './space';

/** The chair never moves, so its shapes are made once. Sizes in px; four straight legs and no wheels. */
const SEAT = { top: -14, half: 46, back: -22, front: 36, floor: -64 };

const corner = (x: number, y: number, z: number) => project(point(x, y, z));
const bar = (from: [number, number, number], to: [number, number, number], radius: number): string =>
  capsule(corner(...from), corner(...to), radius, radius * 0.85);

const { top, half, back, front, floor } = SEAT;
const both = (draw: (side: number) => string): string => draw(-1) + draw(1);

const rearLegs = both((s) => bar([38 * s, top, back], [40 * s, floor + 3, back - 3], 3));
const frontLegs = both((s) => bar([40 * s, top - 6, front - 6], [43 * s, floor + 3, front - 4], 3.6));
const posts = both((s) => bar([35 * s, top, back], [36 * s, 44, back - 3], 3));
const rest = polygon([
  corner(-37, 34, back - 3),
  corner(-38, 66, back - 5),
  corner(38, 66, back - 5),
  corner(37, 34, back - 3),
]);
const seat = polygon([
  corner(-half + 4, top, back),
  corner(half - 4, top, back),
  corner(half, top, front),
  corner(-half, top, front),
]);
const rim = polygon([
  corner(-half, top, front),
  corner(half, top, front),
  corner(half, top - 7, front),
  corner(-half, top - 7, front),
]);
const ground = project(point(0, floor, 34));

/** The part of the chair behind and beneath the person. Steady on four legs, its seat wider than they are. */
export function Chair() {
  return (
    <g>
      <ellipse class="figure-floor" cx={ground.x} cy={ground.y} rx="86" ry="20" />
      <path class="figure-chair-far" d={rearLegs + posts} />
      <path class="figure-chair figure-soft" d={rest} />
      <path class="figure-chair-far" d={frontLegs} />
      <path class="figure-chair-far figure-soft" d={rim} />
      <path class="figure-chair figure-soft" d={seat} />
    </g>
  );
}
