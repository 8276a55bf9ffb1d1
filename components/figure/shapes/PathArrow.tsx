import type { ArrowPath } from '../../../lib/content/pose';
import type { Camera } from './camera';
import type { Place } from './outline';
import { point } from './space';

/** Half the opening of the head, in radians, and the length of its strokes, in px. */
const HEAD = { opening: 0.7, size: 11 };

/** A direction arrow beside the body, its head along the end of the curve. */
export function PathArrow({ path, see }: { path: ArrowPath; see: Camera }) {
  const [from, bend, to] = path.map(({ z, y }) => see(point(0, y, z))) as unknown as [Place, Place, Place];
  const way = Math.atan2(to.y - bend.y, to.x - bend.x);
  const stroke = (turn: number): string =>
    `${(to.x - HEAD.size * Math.cos(way + turn)).toFixed(1)} ${(to.y - HEAD.size * Math.sin(way + turn)).toFixed(1)}`;
  return (
    <g key={JSON.stringify(path)} class="figure-arrow">
      <path d={`M${from.x} ${from.y}Q${bend.x} ${bend.y} ${to.x} ${to.y}`} />
      <path d={`M${stroke(HEAD.opening)}L${to.x} ${to.y}L${stroke(-HEAD.opening)}`} />
    </g>
  );
}
