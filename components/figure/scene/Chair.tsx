import { behind, type Camera, project } from '../shapes/camera';
import { capsule, polygon } from '../shapes/outline';
import { point } from '../shapes/space';
import { useLook } from './look';
import { Wheelchair, WheelchairBeneath, WheelchairInFront } from './Wheelchair';

/** A steady chair; sizes in px. Four straight legs and no wheels, its seat wider than the person. */
const SEAT = { top: -14, half: 46, back: -22, front: 36, floor: -64 };

/**
 * @param rest where the back rest begins and ends, in px above the hips
 */
function chairShapes(see: Camera, rest: { readonly from: number; readonly to: number }) {
  const { top, half, back, front, floor } = SEAT;
  const corner = (x: number, y: number, z: number) => see(point(x, y, z));
  const bar = (from: [number, number, number], to: [number, number, number], radius: number): string =>
    capsule(corner(...from), corner(...to), radius, radius * 0.85);
  const both = (draw: (side: number) => string): string => draw(-1) + draw(1);
  return {
    rearLegs: both((s) => bar([38 * s, top, back], [40 * s, floor + 3, back + 6], 3)),
    frontLegs: both((s) => bar([40 * s, top - 6, front - 6], [43 * s, floor + 3, front - 4], 3.6)),
    posts: both((s) => bar([35 * s, top, back], [36 * s, rest.from + 8, back - 3], 3)),
    rest: polygon([
      corner(-37, rest.from, back - 3),
      corner(-38, rest.to, back - 5),
      corner(38, rest.to, back - 5),
      corner(37, rest.from, back - 3),
    ]),
    seat: polygon([
      corner(-half + 4, top, back),
      corner(half - 4, top, back),
      corner(half, top, front),
      corner(-half, top, front),
    ]),
    rim: polygon([
      corner(-half, top, front),
      corner(half, top, front),
      corner(half, top - 7, front),
      corner(-half, top - 7, front),
    ]),
    ground: corner(0, floor, 34),
  };
}

// The chair never moves, so its shapes are made once.
const fromFront = chairShapes(project, { from: 34, to: 66 });
/** Its back rest is low: the back is what the picture is about. */
const fromBehind = chairShapes(behind, { from: 10, to: 24 });

function Ground({ at, ry }: { at: { readonly x: number; readonly y: number }; ry: number }) {
  return <ellipse class="figure-floor" cx={at.x} cy={at.y} rx="86" ry={ry} />;
}

/** The part of the chair behind and beneath the person. */
export function Chair() {
  if (useLook().staySeated) return <Wheelchair />;
  const { ground, rearLegs, posts, rest, frontLegs, rim, seat } = fromFront;
  return (
    <g>
      <Ground at={ground} ry={20} />
      <path class="figure-chair-far" d={rearLegs + posts} />
      <path class="figure-chair figure-soft" d={rest} />
      <path class="figure-chair-far" d={frontLegs} />
      <path class="figure-chair-far figure-soft" d={rim} />
      <path class="figure-chair figure-soft" d={seat} />
    </g>
  );
}

/** Seen from behind: what the person sits on. */
export function ChairBeneath() {
  if (useLook().staySeated) return <WheelchairBeneath />;
  const { ground, frontLegs, seat } = fromBehind;
  return (
    <g>
      <Ground at={{ ...ground, y: ground.y + 6 }} ry={28} />
      <path class="figure-chair-far" d={frontLegs} />
      <path class="figure-chair figure-soft" d={seat} />
    </g>
  );
}

/** Seen from behind: what stands between us and the person. */
export function ChairInFront() {
  if (useLook().staySeated) return <WheelchairInFront />;
  const { rearLegs, posts, rest } = fromBehind;
  return (
    <g>
      <path class="figure-chair-far" d={rearLegs + posts} />
      <path class="figure-chair figure-soft" d={rest} />
    </g>
  );
}
