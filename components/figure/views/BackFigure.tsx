import type { FrontPose } from '../../../lib/content/pose';
import type { Side } from '../../../lib/content/side';
import { Head } from '../body/Head';
import { armShapes } from '../body/limbs';
import { rigOf } from '../body/rig';
import { chestOf, type Rig, sign } from '../body/skeleton';
import { Tint } from '../body/Tint';
import { trunkShapes } from '../body/trunk';
import { tint } from '../motion/blend';
import { ChairBeneath, ChairInFront } from '../scene/Chair';
import { behind } from '../shapes/camera';
import { belly, type Muscle } from '../shapes/muscle';
import { capsule, curve } from '../shapes/outline';
import { add, type Dot, place, point } from '../shapes/space';

const sides = ['left', 'right'] as const satisfies readonly Side[];

interface BackFigureProps {
  pose: FrontPose;
  /** The pose it is moving to: its arrows are shown all the way. */
  target: FrontPose;
  /** How far the breath lifts the chest, in px. */
  rise: number;
  /** A prefix, unique on the page, for the clip path. */
  id: string;
}

/** The person on a chair, seen from behind: the shoulder blades are there to be seen. */
export function BackFigure({ pose, target, rise, id }: BackFigureProps) {
  const rig = rigOf(pose, rise);
  const trunk = trunkShapes(rig, behind);
  const arms = sides.map((side) => armShapes(rig.arms[side], side, behind));
  const chest = chestOf(rig.spine);
  const cloth = `${id}-cloth`;
  return (
    <g>
      <ChairBeneath />
      {sides.map((side) => (
        <LowerLeg key={side} rig={rig} side={side} />
      ))}
      <path class="figure-trousers" d={capsule(behind(point(-13, -3, -4)), behind(point(13, -3, -4)), 17, 17)} />
      <path
        class="figure-skin-far"
        d={capsule(behind(place(chest, point(0, 4, 0))), behind(place(chest, point(0, 22, 2))), 8.6, 8)}
      />
      <Head head={{ ...rig.head, turn: rig.head.turn + 180 }} see={behind} />
      {arms.map((arm, i) => (
        <path key={sides[i]} class="figure-skin" d={arm.upper + arm.skin} />
      ))}
      <path class="figure-shirt" d={trunk.outline} />
      <clipPath id={cloth}>
        <path d={trunk.outline} />
      </clipPath>
      <g clip-path={`url(#${cloth})`}>
        <path class="figure-shirt-far" d={arms.map((arm) => arm.sleeveShadow).join('')} />
      </g>
      {arms.map((arm, i) => (
        <path key={sides[i]} class="figure-shirt" d={arm.sleeve} />
      ))}
      <Tint muscle={between(rig)} strength={tint(pose)} />
      {sides.map((side) => (
        <path key={side} class="figure-blade" d={blade(rig, side, pose.squeeze)} />
      ))}
      <ChairInFront />
      {target.squeeze > 0 && <SqueezeArrows />}
    </g>
  );
}

function LowerLeg({ rig, side }: { rig: Rig; side: Side }) {
  // Feet tucked in a little: as far away as the knees they would seem to hang in the air.
  const { knee } = rig.legs[side];
  const ankle = add(rig.legs[side].ankle, point(0, 0, -34));
  const heel = behind(add(ankle, point(0, -8, -2)));
  return (
    <g>
      <path class="figure-shoe" d={capsule(heel, { ...heel, y: heel.y - 6 }, 8.5, 7.5)} />
      <path class="figure-trousers-far" d={capsule(behind(knee), behind(ankle), 11.5, 8)} />
    </g>
  );
}

/** A shoulder blade: its inner edge comes to the spine as it is drawn back and down. */
function blade(rig: Rig, side: Side, squeeze: number): string {
  const chest = chestOf(rig.spine);
  const at = (x: number, y: number): Dot =>
    behind(place(chest, point((x - 7 * squeeze) * sign(side), y - 3 * squeeze, -12)));
  return curve([at(12, -5), at(11, -15), at(13.5, -28), at(20, -17), at(24, -6), at(18, -3)], true);
}

/** What works: the middle of the upper back, between the blades. */
function between(rig: Rig): Muscle {
  const chest = chestOf(rig.spine);
  const at = (y: number): Dot => behind(place(chest, point(0, y, -12)));
  return belly([
    [at(-2), 2],
    [at(-10), 5.4],
    [at(-20), 4.6],
    [at(-32), 1.2],
  ]);
}

/** From both sides to the middle, and a little down; around the arms, so that they are read on the ground. */
function SqueezeArrows() {
  return (
    <g class="figure-arrow">
      <path d="M52 96H74M66 88L75 96L66 104" />
      <path d="M188 96H166M174 88L165 96L174 104" />
    </g>
  );
}
