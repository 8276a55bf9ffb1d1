import type { SidePose } from '../../../lib/content/pose';
import { opposite, type Side } from '../../../lib/content/side';
import { ProfileHead } from '../body/ProfileHead';
import { rigOf } from '../body/rig';
import { limbAreas } from '../body/side-areas';
import { sideArm, sideLeg } from '../body/side-limbs';
import { sideTrunk } from '../body/side-trunk';
import { chestOf, type Rig } from '../body/skeleton';
import { Tint } from '../body/Tint';
import { SideScene } from '../scene/SideScene';
import { beside, type Camera } from '../shapes/camera';
import { capsule, curve } from '../shapes/outline';
import { PathArrow } from '../shapes/PathArrow';
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

/** The person seen from the side: what they are on, where they come from, and they themselves. */
export function SideFigure({ pose, target, rise, id }: SideFigureProps) {
  const see = beside(pose);
  const { ghost, arrow, working } = target;
  return (
    <g>
      <SideScene scene={pose.scene} see={see} />
      {ghost && (
        <g class="figure-ghost">
          <Body pose={{ ...target, ...ghost, working: {} }} rise={0} id={`${id}-ghost`} />
        </g>
      )}
      <Body pose={pose} rise={rise} id={id} />
      {/* A pelvis tips inside the body, and its arrow lies on it. */}
      {arrow && <PathArrow path={arrow} see={see} hasGround={'pelvis' in working} />}
    </g>
  );
}

/** The person alone, far limbs first. */
function Body({ pose, rise, id }: Omit<SideFigureProps, 'target'>) {
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
  const throat = `${id}-throat`;
  const leg = sideLeg(rig.legs[near], pose, near, see);
  const [pelvis, neck] = [pelvisShape(rig, see), neckShape(rig, see)];
  return (
    <g>
      <path class="figure-skin-far" d={farArm.upper + farArm.skin} />
      <path class="figure-sleeve-far" d={farArm.sleeve} />
      <FarLeg rig={rig} pose={pose} side={far} see={see} />
      <path class="figure-skin-far" d={neck} />
      <g clip-path={`url(#${throat})`}>
        <Tint muscle={areas.neck} strength={pose.working.neck} />
      </g>
      <clipPath id={throat}>
        <path d={neck} />
      </clipPath>
      <clipPath id={cloth}>
        <path d={trunk.outline} />
      </clipPath>
      <path class="figure-shirt" d={trunk.outline} />
      <g clip-path={`url(#${cloth})`}>
        {(['back', 'lowBack', 'tummy'] as const).map((area) => (
          <Tint key={area} muscle={areas[area]} strength={pose.working[area]} />
        ))}
      </g>
      <path class="figure-shoe" d={leg.shoe} />
      <path class="figure-trousers" d={leg.shin} />
      <path class="figure-trousers" d={pelvis} />
      <path class="figure-trousers" d={leg.thigh} />
      <Tint muscle={areas.pelvis} strength={pose.working.pelvis} />
      <clipPath id={body}>
        {[trunk.outline, leg.thigh, leg.shin, pelvis].map((d) => (
          <path key={d} d={d} />
        ))}
      </clipPath>
      <g clip-path={`url(#${body})`}>
        {(['buttock', 'thigh', 'hipFront', 'calf'] as const).map((area) => (
          <Tint key={area} muscle={areas[area]} strength={pose.working[area]} />
        ))}
      </g>
      <ProfileHead head={rig.head} see={see} flip={near === 'left'} />
      <path class="figure-shirt-far" d={arm.sleeveShadow} clip-path={`url(#${cloth})`} />
      <path class="figure-trousers-far" d={arm.skinShadow} clip-path={`url(#${body})`} />
      <path class="figure-skin" d={arm.upper} />
      <path class="figure-shirt" d={arm.sleeve} />
      <path class="figure-skin" d={arm.skin} />
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
