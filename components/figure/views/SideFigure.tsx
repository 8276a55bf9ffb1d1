import type { SidePose } from '../../../lib/content/pose';
import { opposite, type Side } from '../../../lib/content/side';
import { ProfileHead } from '../body/ProfileHead';
import { rigOf } from '../body/rig';
import { limbAreas } from '../body/side-areas';
import { sideArm, sideLeg } from '../body/side-limbs';
import { sideTrunk } from '../body/side-trunk';
import { chestOf, type Rig } from '../body/skeleton';
import { SideScene } from '../scene/SideScene';
import { beside, type Camera } from '../shapes/camera';
import { capsule, curve } from '../shapes/outline';
import { PathArrow } from '../shapes/PathArrow';
import { PelvisInset } from '../shapes/PelvisInset';
import { type Frame, place, point } from '../shapes/space';

interface SideFigureProps {
  pose: SidePose;
  /** The pose it is moving to: its arrow is shown all the way. */
  target: SidePose;
  /** How far the breath lifts the chest, in px. */
  rise: number;
  /** A prefix, unique on the page, for the clip paths. */
  id: string;
}

/** The person seen from the side, far limbs first. */
export function SideFigure({ pose, target, rise, id }: SideFigureProps) {
  const rig = rigOf(pose, rise);
  const see = beside(pose);
  const near = pose.seenFrom;
  const far = opposite(near);
  const trunk = sideTrunk(rig, see, rise);
  const areas = { ...trunk.areas, ...limbAreas(rig, near, see) };
  const arm = sideArm(rig.arms[near], see);
  const farArm = sideArm(rig.arms[far], see);
  const cloth = `${id}-cloth`;
  const body = `${id}-body`;
  const leg = sideLeg(rig.legs[near], pose, near, see);
  return (
    <g>
      <SideScene scene={pose.scene} see={see} />
      <path class="figure-skin-far" d={farArm.upper + farArm.skin} />
      <path class="figure-sleeve-far" d={farArm.sleeve} />
      <FarLeg rig={rig} pose={pose} side={far} see={see} />
      <path class="figure-skin-far" d={neckShape(rig, see)} />
      <clipPath id={cloth}>
        <path d={trunk.outline} />
      </clipPath>
      <path class="figure-shirt" d={trunk.outline} />
      <g clip-path={`url(#${cloth})`}>
        {(['back', 'lowBack', 'tummy'] as const).map((area) => (
          <Tint key={area} d={areas[area]} strength={pose.working[area]} />
        ))}
      </g>
      <path class="figure-shoe" d={leg.shoe} />
      <path class="figure-trousers" d={leg.shin} />
      <path class="figure-trousers" d={pelvisShape(rig, see)} />
      <path class="figure-trousers" d={leg.thigh} />
      {(['pelvis', 'buttock', 'thigh', 'hipFront', 'calf'] as const).map((area) => (
        <Tint key={area} d={areas[area]} strength={pose.working[area]} />
      ))}
      <ProfileHead head={rig.head} see={see} flip={near === 'left'} />
      <Tint d={areas.neck} strength={pose.working.neck} />
      <clipPath id={body}>
        <path d={trunk.outline + leg.thigh} />
      </clipPath>
      <path class="figure-shirt-far" d={arm.sleeveShadow} clip-path={`url(#${cloth})`} />
      <path class="figure-trousers-far" d={arm.skinShadow} clip-path={`url(#${body})`} />
      <path class="figure-skin" d={arm.upper} />
      <path class="figure-shirt" d={arm.sleeve} />
      <path class="figure-skin" d={arm.skin} />
      {target.working.pelvis && <PelvisInset tip={pose.spine[0]} goal={target.spine[0]} flip={near === 'left'} />}
      {target.arrow && <PathArrow path={target.arrow} see={see} />}
    </g>
  );
}

function FarLeg({ rig, pose, side, see }: { rig: Rig; pose: SidePose; side: Side; see: Camera }) {
  const leg = sideLeg(rig.legs[side], pose, side, see);
  return (
    <g>
      <path class="figure-shoe" d={leg.shoe} />
      <path class="figure-trousers-far" d={leg.shin + leg.thigh} />
    </g>
  );
}

function Tint({ d, strength = 0 }: { d: string; strength?: number | undefined }) {
  if (strength <= 0) return null;
  return (
    <g opacity={strength}>
      {/* Beneath the tint: in forced colours Highlight can be see-through, and needs the ground behind it. */}
      <path class="figure-shirt-far" d={d} />
      <path class="figure-working" d={d} />
    </g>
  );
}

/** The seat of the trousers, over the hem of the shirt: its waistband shows how the pelvis is tipped. */
function pelvisShape({ spine }: Rig, see: Camera): string {
  const pelvis = spine[0] as Frame;
  return curve(
    waist.map(([y, z]) => see(place(pelvis, point(0, y, z)))),
    true,
  );
}

const waist: readonly (readonly [up: number, forwards: number])[] = [
  [9.5, -15.4],
  [8.2, 0],
  [9.5, 15.4],
  [-2, 15],
  [-12, 8],
  [-12, -9],
  [-2, -16],
];

/** From the top of the chest into the head, a little behind its middle. */
function neckShape({ spine, head }: Rig, see: Camera): string {
  const chest = chestOf(spine);
  return capsule(see(place(chest, point(0, 0, 0))), see(place(head, point(0, -7, -3.5))), 9.6, 8.4);
}
