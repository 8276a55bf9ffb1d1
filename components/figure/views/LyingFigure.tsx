import type { LyingPose } from '../../../lib/content/pose';
import { opposite, type Side } from '../../../lib/content/side';
import { Head } from '../body/Head';
import { armShapes } from '../body/limbs';
import { rigOf } from '../body/rig';
import { chestOf, type Leg, type Rig, sign } from '../body/skeleton';
import { Tint } from '../body/Tint';
import { type Cut, edges } from '../body/tube';
import { type Camera, overMat } from '../shapes/camera';
import { belly } from '../shapes/muscle';
import { capsule, curve, polygon } from '../shapes/outline';
import { CurvedArrow } from '../shapes/PathArrow';
import { add, between, type Frame, place, point, subtract, times, unit } from '../shapes/space';

interface LyingFigureProps {
  pose: LyingPose;
  /** The pose it is moving to: its arrow is shown all the way. */
  target: LyingPose;
  /** How far the breath lifts the chest, in px. */
  rise: number;
  /** A prefix, unique on the page, for the clip paths. */
  id: string;
}

/** The mat is this far below the spine, in px. */
const MAT = -17;

/** The trunk at some heights: share of the spine from the hips, half its width and half its depth, in px. */
const girths = [
  [0, 23, 15],
  [0.22, 22.5, 14.5],
  [0.39, 21.5, 14],
  [0.56, 23, 14.5],
  [0.78, 26, 15],
  [0.94, 26, 13],
  [1, 22, 11],
] as const;

/** The person on their back on a mat: the far limbs first, then the trunk, then the leg that the move is about. */
export function LyingFigure({ pose, target, rise, id }: LyingFigureProps) {
  const rig = rigOf(pose, rise);
  const see = overMat(pose);
  const near = pose.seenFrom;
  const far = opposite(near);
  const trunk = trunkShape(rig, see);
  const cloth = `${id}-cloth`;
  const thighs = `${id}-thigh`;
  // Thumbs lie the other way round than in a mirror.
  const [arm, farArm] = [armShapes(rig.arms[near], far, see), armShapes(rig.arms[far], near, see)];
  const hips = (r: number) => capsule(see(point(-12, -1, 0)), see(point(12, -1, 0)), r, r);
  const thigh = thighShape(rig.legs[near], see);
  // The far hand lies beside the trunk, behind it, or has been lifted over.
  const isOver = rig.arms[far].hand.z > 12;
  const farSide = (
    <g>
      <path class="figure-skin-far" d={farArm.upper + (isOver ? '' : farArm.skin)} />
      <path class="figure-sleeve-far" d={farArm.sleeve} />
    </g>
  );
  return (
    <g>
      <Mat see={see} />
      {!isOver && farSide}
      <path class="figure-trousers-far" d={hips(15.5)} />
      <path class="figure-trousers-far" d={thighShape(rig.legs[far], see)} />
      <Shin leg={rig.legs[far]} see={see} cloth="figure-trousers-far" />
      <path class="figure-skin-far" d={neckShape(rig, see)} />
      <clipPath id={cloth}>
        <path d={trunk} />
      </clipPath>
      <path class="figure-shirt" d={trunk} />
      <path class="figure-seam" d={seam(rig, see)} />
      <Head head={{ ...rig.head, lean: -90 * sign(near), turn: 40 * sign(near) }} see={see} />
      {isOver && farSide}
      <path class="figure-trousers figure-before-leg" d={hips(16.5) + thigh} />
      <clipPath id={thighs}>
        <path d={thigh} />
        <path d={hips(16.5)} />
      </clipPath>
      <g clip-path={`url(#${thighs})`}>
        <Tint muscle={buttock(rig.legs[near], near, see)} strength={pose.working[near]} />
      </g>
      <path class="figure-trousers-far" d={shinShape(rig.legs[near], see, 2)} clip-path={`url(#${thighs})`} />
      <Shin leg={rig.legs[near]} see={see} cloth="figure-trousers figure-before-leg" />
      {isOver && <path class="figure-skin figure-holding" d={farArm.skin} />}
      {isOver && <path class="figure-crease" d={farArm.crease} />}
      <path class="figure-shirt-far" d={arm.sleeveShadow} clip-path={`url(#${cloth})`} />
      <path class="figure-skin" d={arm.upper} />
      <path class="figure-shirt" d={arm.sleeve} />
      <path class={isOver ? 'figure-skin figure-holding' : 'figure-skin'} d={arm.skin} />
      <path class="figure-crease" d={arm.crease} />
      {target.arrow && <CurvedArrow path={crossPath(target.arrow, rigOf(target)).map(see)} hasGround />}
    </g>
  );
}

function Mat({ see }: { see: Camera }) {
  const corner = (x: number, y: number, z = MAT) => see(point(x, y, z));
  const sheet = (x: number, head: number, feet: number, z: number) =>
    polygon([corner(-x, head, z), corner(x, head, z), corner(x, feet, z), corner(-x, feet, z)]);
  return (
    <g>
      <path class="figure-chair-far figure-soft" d={sheet(42, 120, -96, MAT - 5)} />
      <path class="figure-chair figure-soft" d={sheet(42, 120, -96, MAT)} />
      <path class="figure-chair-far" d={capsule(corner(-17, 106, MAT + 3), corner(17, 106, MAT + 3), 17, 17)} />
    </g>
  );
}

function trunkShape({ spine }: Rig, see: Camera): string {
  const cuts = girths.map(([share, width, depth]): Cut => {
    const frame = spine[Math.round(share * (spine.length - 1))] as Frame;
    return { frame, width, depth };
  });
  const [one, other] = edges(cuts, see);
  return curve([...one, ...other.toReversed()], true);
}

/** Over the middle of the front, so that it is seen which side of the body a knee is on. */
const seam = ({ spine }: Rig, see: Camera): string =>
  curve(spine.filter((_, i) => i % 3 === 0).map((frame) => see(place(frame, point(0, 0, 14)))));

function neckShape(rig: Rig, see: Camera): string {
  const chest = chestOf(rig.spine);
  return capsule(see(place(chest, point(0, -4, 0))), see(place(chest, point(0, 20, 0))), 9, 8);
}

const thighShape = ({ hip, knee }: Leg, see: Camera): string => capsule(see(hip), see(knee), 15.5, 12.2);

/** From beside the tail bone round to the back of the thigh, on the outside. */
function buttock({ hip, knee }: Leg, side: Side, see: Camera) {
  const out = sign(side);
  const way = unit(subtract(knee, hip));
  const back = point(0, -way.z, way.y);
  const on = (x: number, y: number, z: number) => see(add(hip, point(x * out, y, z)));
  const down = (t: number, out2: number) =>
    see(add(between(hip, knee, t), add(times(back, out2), point(5 * out, 0, 0))));
  return belly([
    [on(10, 0, -12), 2.5],
    [on(10, -7, -7), 7],
    [on(10, -10, 1), 8.5],
    [down(0.22, 8), 6.5],
    [down(0.46, 9), 1.5],
  ]);
}

/** @param grow how much larger than the leg, in px */
const shinShape = ({ knee, ankle }: Leg, see: Camera, grow = 0): string =>
  capsule(see(knee), see(ankle), 11.8 + grow, 7.4 + grow);

function Shin({ leg, see, cloth }: { leg: Leg; see: Camera; cloth: string }) {
  const { knee, ankle } = leg;
  const shin = unit(subtract(ankle, knee));
  // At rest the toes point half way between up from the shin and on along it.
  const toes = unit(add(point(0, shin.z, -shin.y), times(shin, 0.8)));
  const heel = add(ankle, add(times(shin, 5), times(toes, -3)));
  return (
    <g>
      <path class="figure-shoe" d={capsule(see(heel), see(add(heel, times(toes, 21))), 8, 6)} />
      <path class={cloth} d={shinShape(leg, see)} />
    </g>
  );
}

/** From the knee, where it is seen past the hand, through the air to the other shoulder; px sideways, up and to the front. */
export const crossPath = (from: Side, { legs, arms }: Rig) => {
  const [{ knee }, { shoulder }] = [legs[from], arms[opposite(from)]];
  const out = -sign(from);
  const [start, end] = [add(knee, point(4 * out, 2, 6)), add(shoulder, point(6 * out, 7, 8))];
  return [start, add(between(start, end, 0.45), point(27 * out, 0, 8)), end] as const;
};
