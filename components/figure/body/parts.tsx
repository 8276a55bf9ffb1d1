import type { Side } from '../../../lib/content/side';
import { project } from '../shapes/camera';
import { capsule } from '../shapes/outline';
import { type Frame, place, point } from '../shapes/space';
import { armShapes, legShapes } from './limbs';
import type { Rig } from './skeleton';
import { Tint } from './Tint';
import { trunkShapes } from './trunk';

const sides = ['left', 'right'] as const satisfies readonly Side[];

/** Legs and feet: shins behind, thighs towards the viewer. */
export function Legs({ rig }: { rig: Rig }) {
  const [left, right] = [legShapes(rig, 'left'), legShapes(rig, 'right')];
  const seat = capsule(project(point(-10, 0, 0)), project(point(10, 0, 0)), 17, 17);
  return (
    <g>
      {[left, right].map((leg, i) => (
        <g key={sides[i]}>
          <path class="figure-shoe" d={leg.shoe} />
          <path class="figure-trousers-far" d={leg.shin} />
        </g>
      ))}
      <path class="figure-trousers-far" d={seat} />
      <path class="figure-trousers" d={left.thigh} />
      <path class="figure-trousers" d={right.thigh} />
    </g>
  );
}

/** The neck, drawn before the shirt. */
export function Neck({ rig }: { rig: Rig }) {
  const base = rig.spine[rig.spine.length - 1] as Frame;
  const from = project(place(base, point(0, 4, 1)));
  const to = project(place(base, point(0, 20, 4)));
  return <path class="figure-skin-far" d={capsule(from, to, 8.4, 7.4)} />;
}

/**
 * Trunk and arms. The left arm lies under the right one where they cross, whichever way the person turns: arms
 * do not swap in mid-move.
 *
 * @param id a prefix, unique on the page, for the clip paths
 * @param flank how strongly each side is tinted, 0 to 1
 */
export function TrunkAndArms({ rig, id, flank }: { rig: Rig; id: string; flank: Readonly<Record<Side, number>> }) {
  const trunk = trunkShapes(rig);
  const [left, right] = [armShapes(rig.arms.left, 'left'), armShapes(rig.arms.right, 'right')];
  const cloth = `${id}-cloth`;
  const skinBelow = `${id}-skin-below`;
  return (
    <g>
      <clipPath id={cloth}>
        <path d={trunk.outline} />
      </clipPath>
      <clipPath id={skinBelow}>
        <path d={left.skin} />
      </clipPath>
      <path class="figure-shirt" d={trunk.outline} />
      <path class="figure-throat" d={trunk.neckline} />
      <g clip-path={`url(#${cloth})`}>
        <path class="figure-seam" d={trunk.seam} />
        <path class="figure-neckline" d={trunk.neckline} />
        {sides.map((side) => (
          <Tint key={side} muscle={trunk.flank[side]} strength={flank[side]} />
        ))}
        <path class="figure-shirt-far" d={left.sleeveShadow + right.sleeveShadow} />
      </g>
      <path class="figure-skin" d={left.upper + right.upper} />
      <path class="figure-shirt" d={left.sleeve} />
      <path class="figure-shirt" d={right.sleeve} />
      <path class="figure-shirt-far" d={left.skinShadow + right.skinShadow} clip-path={`url(#${cloth})`} />
      <path class="figure-skin" d={left.skin} />
      <path class="figure-crease" d={left.crease} />
      <path class="figure-skin-far" d={right.skinShadow} clip-path={`url(#${skinBelow})`} />
      <path class="figure-skin" d={right.skin} />
      <path class="figure-crease" d={right.crease} />
    </g>
  );
}
