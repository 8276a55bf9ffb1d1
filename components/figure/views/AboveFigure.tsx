import type { AbovePose } from '../../../lib/content/pose';
import { opposite, type Side } from '../../../lib/content/side';
import { Head } from '../body/Head';
import { armShapes } from '../body/limbs';
import { rigOf } from '../body/rig';
import { chestOf, type Leg, type Rig, sign } from '../body/skeleton';
import { trunkShapes } from '../body/trunk';
import { fromAbove } from '../shapes/camera';
import { capsule } from '../shapes/outline';
import { add, place, point } from '../shapes/space';

const sides = ['left', 'right'] as const satisfies readonly Side[];

interface AboveFigureProps {
  pose: AbovePose;
  /** The pose it is moving to: its arrow is shown all the way. */
  target: AbovePose;
  /** How far the breath lifts the chest, in px. */
  rise: number;
  /** A prefix, unique on the page, for the clip paths. */
  id: string;
}

/** The person on their back on a mat, seen from above. As in a mirror, their own right is at picture right. */
export function AboveFigure({ pose, target, rise, id }: AboveFigureProps) {
  const rig = rigOf(pose, rise);
  const trunk = trunkShapes(rig, fromAbove);
  const cloth = `${id}-cloth`;
  const arms = {
    left: armShapes(rig.arms.left, 'left', fromAbove),
    right: armShapes(rig.arms.right, 'right', fromAbove),
  };
  // The knee that comes to the chest lies over the other leg.
  const moving: Side = pose.legs.left.thigh.up > pose.legs.right.thigh.up ? 'left' : 'right';
  const still = opposite(moving);
  return (
    <g>
      <rect class="figure-floor" x="46" y="6" width="148" height="230" rx="10" />
      <rect class="figure-chair" x="54" y="10" width="132" height="222" rx="8" />
      <rect class="figure-chair-far" x="88" y="11" width="64" height="42" rx="14" />
      <path class="figure-skin-far" d={neck(rig)} />
      <clipPath id={cloth}>
        <path d={trunk.outline} />
      </clipPath>
      <path
        class="figure-trousers-far"
        d={capsule(fromAbove(point(-10, -2, 0)), fromAbove(point(10, -2, 0)), 17, 17)}
      />
      <path class="figure-shirt" d={trunk.outline} />
      <path class="figure-throat" d={trunk.neckline} />
      <g clip-path={`url(#${cloth})`}>
        <path class="figure-seam" d={trunk.seam} />
        <path class="figure-neckline" d={trunk.neckline} />
      </g>
      <Head head={rig.head} see={fromAbove} />
      {sides.map((side) => (
        <g key={side}>
          <path class="figure-shirt-far" d={arms[side].sleeveShadow} clip-path={`url(#${cloth})`} />
          <path class="figure-skin" d={arms[side].upper} />
          <path class="figure-shirt" d={arms[side].sleeve} />
        </g>
      ))}
      <Thigh leg={rig.legs[still]} side={still} working={pose.working[still]} />
      <Shin leg={rig.legs[still]} side={still} />
      <Thigh leg={rig.legs[moving]} side={moving} working={pose.working[moving]} />
      <Shin leg={rig.legs[moving]} side={moving} />
      {sides.map((side) => (
        <path key={side} class="figure-skin" d={arms[side].skin} />
      ))}
      {target.arrow && <CrossArrow side={target.arrow} />}
    </g>
  );
}

function neck(rig: Rig): string {
  const chest = chestOf(rig.spine);
  return capsule(fromAbove(place(chest, point(0, 2, 1))), fromAbove(place(chest, point(0, 20, 2))), 8.6, 7.6);
}

function Thigh({ leg, side, working }: { leg: Leg; side: Side; working: number }) {
  const out = sign(side);
  const buttock = capsule(
    fromAbove(add(leg.hip, point(10 * out, 5, 2))),
    fromAbove(add(leg.hip, point(9 * out, -9, 2))),
    5.4,
    5,
  );
  return (
    <g>
      <path class="figure-trousers-far" d={capsule(fromAbove(leg.hip), fromAbove(leg.knee), 15.5, 12.4)} />
      <g opacity={working}>
        <path class="figure-shirt-far" d={buttock} />
        <path class="figure-working" d={buttock} />
      </g>
    </g>
  );
}

function Shin({ leg, side }: { leg: Leg; side: Side }) {
  const [knee, ankle] = [fromAbove(leg.knee), fromAbove(leg.ankle)];
  const toes = fromAbove(add(leg.ankle, point(2 * sign(side), -13, -3)));
  return (
    <g>
      <path class="figure-shoe" d={capsule(ankle, toes, 8, 7.4)} />
      <path class="figure-trousers" d={capsule(knee, ankle, 12.2, 7.6)} />
    </g>
  );
}

/** Up and across, towards the other shoulder; drawn once for the RIGHT knee. */
function CrossArrow({ side }: { side: Side }) {
  return (
    <g key={side} class="figure-arrow" transform={side === 'left' ? 'matrix(-1 0 0 1 240 0)' : undefined}>
      <path d="M176 190Q184 160 164 140M164 154.5L163 139L178.5 141.5" />
    </g>
  );
}
