import { behind, type Camera, project } from '../shapes/camera';
import { capsule, polygon, round } from '../shapes/outline';
import { point } from '../shapes/space';
import { bar, box, Floor } from './furniture';

/** The large wheel, in px: its middle under the hips, its foot a little below the sole. */
const WHEEL = { radius: 36, y: 30, floor: -6 };

/**
 * Seen from the side, brakes on: the lever lies against the tyre.
 *
 * @param at how far the seat stands from the middle of the scene, in px forwards
 */
export function SideWheelchair({ see, at }: { see: Camera; at: number }) {
  const piece = (from: readonly [number, number], to: readonly [number, number], a: number, b = a): string =>
    bar(see, [from[0] + at, from[1]], [to[0] + at, to[1]], a, b);
  const hub = see(point(0, WHEEL.y, at - 4));
  const castor = see(point(0, 4, at + 44));
  return (
    <g>
      <Floor see={see} from={at - 62} to={at + 118} y={WHEEL.floor - 1} />
      <circle class="figure-tyre" cx={hub.x} cy={hub.y} r={(WHEEL.radius - 2) * hub.scale} />
      <circle class="figure-rim" cx={hub.x} cy={hub.y} r={(WHEEL.radius - 8) * hub.scale} />
      <circle class="figure-tyre" cx={castor.x} cy={castor.y} r={7.5 * castor.scale} />
      <path class="figure-chair-far" d={round(hub, 5 * hub.scale)} />
      <path
        class="figure-chair-far"
        d={piece([36, 43], [46, 6], 2.6) + piece([34, 40], [54, 4], 2.6) + piece([52, -1], [84, -1], 2)}
      />
      <path class="figure-chair-far" d={piece([-24, 46], [-32, 116], 2.8) + piece([-31, 114], [-46, 117], 2.8)} />
      <path class="figure-chair" d={piece([-26, 58], [-31, 106], 4.6)} />
      <path class="figure-chair figure-soft" d={box(see, at - 22, at + 32, 42, 44.5)} />
      <path class="figure-brake" d={piece([36, 40], [34, 24], 2.4) + piece([34, 23], [29.5, 26], 3.2)} />
    </g>
  );
}

const both = (draw: (side: number) => string): string => draw(-1) + draw(1);

/** From the front and from behind. Sizes in px from the hips, as the chair's. */
function shapes(see: Camera) {
  const corner = (x: number, y: number, z: number) => see(point(x, y, z));
  const rod = (from: [number, number, number], to: [number, number, number], radius: number): string =>
    capsule(corner(...from), corner(...to), radius, radius);
  return {
    tyres: both((s) => rod([55 * s, -64, -8], [51 * s, 2, -8], 4.4)),
    rims: both((s) => rod([59.5 * s, -54, -8], [56 * s, -8, -8], 1.8)),
    castors: both((s) => rod([37 * s, -64, 40], [37 * s, -54, 40], 4)),
    frame: both((s) => rod([40 * s, -16, 32], [37 * s, -52, 40], 3) + rod([37 * s, -20, 32], [30 * s, -60, 56], 2.6)),
    posts: both((s) => rod([36 * s, -14, -22], [37 * s, 60, -26], 3) + rod([37 * s, 60, -26], [37 * s, 60, -36], 3)),
    lowPosts: both((s) => rod([36 * s, -14, -22], [37 * s, 30, -26], 3)),
    plates: both((s) => rod([14 * s, -65, 62], [30 * s, -65, 62], 3)),
    seat: polygon([corner(-38, -14, -22), corner(38, -14, -22), corner(41, -14, 34), corner(-41, -14, 34)]),
    rest: polygon([corner(-35, 26, -24), corner(-36, 54, -26), corner(36, 54, -26), corner(35, 26, -24)]),
    lowRest: polygon([corner(-35, 10, -24), corner(-36, 24, -26), corner(36, 24, -26), corner(35, 10, -24)]),
    brakes: both((s) => rod([49 * s, -18, 24], [49 * s, -2, 30], 2.6)),
    ground: corner(0, -64, 20),
  };
}

const [fromFront, fromBehind] = [shapes(project), shapes(behind)];

function Ground({ at }: { at: { readonly x: number; readonly y: number } }) {
  return <ellipse class="figure-floor" cx={at.x} cy={at.y} rx="90" ry="21" />;
}

/** Seen from the front, behind and beneath the person. */
export function Wheelchair() {
  const { ground, posts, rest, tyres, rims, frame, castors, seat, brakes, plates } = fromFront;
  return (
    <g>
      <Ground at={ground} />
      <path class="figure-chair-far" d={posts} />
      <path class="figure-chair figure-soft" d={rest} />
      <path class="figure-wheel" d={tyres + castors} />
      <path class="figure-chair-far" d={rims + frame} />
      <path class="figure-chair figure-soft" d={seat} />
      <path class="figure-brake" d={brakes} />
      <path class="figure-chair-far" d={plates} />
    </g>
  );
}

/** Seen from behind: what the person sits on. */
export function WheelchairBeneath() {
  const { ground, frame, castors, seat } = fromBehind;
  return (
    <g>
      <Ground at={{ ...ground, y: ground.y + 8 }} />
      <path class="figure-wheel" d={castors} />
      <path class="figure-chair-far" d={frame} />
      <path class="figure-chair figure-soft" d={seat} />
    </g>
  );
}

/** Seen from behind: what stands between us and the person. Its rest is low, so that the back can be seen. */
export function WheelchairInFront() {
  const { lowPosts, lowRest, tyres, rims } = fromBehind;
  return (
    <g>
      <path class="figure-chair-far" d={lowPosts} />
      <path class="figure-chair figure-soft" d={lowRest} />
      <path class="figure-wheel" d={tyres} />
      <path class="figure-chair-far" d={rims} />
    </g>
  );
}
