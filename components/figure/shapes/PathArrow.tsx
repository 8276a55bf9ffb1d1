import type { ArrowPath } from '../../../lib/content/pose';
import type { Camera } from './camera';
import type { Place } from './outline';
import { point } from './space';

/** Half the opening of the head, in radians, and the length of its strokes, in px. */
const HEAD = { opening: 0.7, size: 11 };

interface CurvedArrowProps {
  /** From, bend and to, as in a quadratic curve; px of the picture. */
  path: readonly Place[];
  /** It lies on the body, so a rim in the ground's colour parts it from the clothes. */
  hasGround?: boolean;
}

/** A direction arrow, its head along the end of the curve. */
export function CurvedArrow({ path, hasGround = false }: CurvedArrowProps) {
  const [from, bend, to] = path as [Place, Place, Place];
  const way = Math.atan2(to.y - bend.y, to.x - bend.x);
  const at = (x: number, y: number): string => `${x.toFixed(1)} ${y.toFixed(1)}`;
  const stroke = (turn: number): string =>
    at(to.x - HEAD.size * Math.cos(way + turn), to.y - HEAD.size * Math.sin(way + turn));
  const end = at(to.x, to.y);
  const line = `M${at(from.x, from.y)}Q${at(bend.x, bend.y)} ${end}`;
  const head = `M${stroke(HEAD.opening)}L${end}L${stroke(-HEAD.opening)}`;
  return (
    <g key={line} class="figure-arrow">
      {hasGround && <path class="figure-arrow-ground" d={line + head} />}
      <path d={line} />
      <path d={head} />
    </g>
  );
}

interface PathArrowProps extends Pick<CurvedArrowProps, 'hasGround'> {
  path: ArrowPath;
  see: Camera;
}

/** An arrow in the middle plane of somebody seen from the side. */
export function PathArrow({ path, see, ...rest }: PathArrowProps) {
  return <CurvedArrow path={path.map(({ z, y }) => see(point(0, y, z)))} {...rest} />;
}
