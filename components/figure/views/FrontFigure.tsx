import type { FrontPose } from '../../../lib/content/pose';
import { Head } from '../body/Head';
import { Legs, Neck, TrunkAndArms } from '../body/parts';
import { rigOf } from '../body/rig';
import { tint } from '../motion/blend';
import { Chair } from '../scene/Chair';
import { Window } from '../scene/Window';
import { Arrow } from '../shapes/Arrow';
import { Inset } from '../shapes/Inset';

interface FrontFigureProps {
  pose: FrontPose;
  /** The pose it is moving to: its arrow and small picture are shown all the way. */
  target: FrontPose;
  /** How far the breath lifts the chest, in px. */
  rise: number;
  /** A prefix, unique on the page, for the clip paths. */
  id: string;
}

/** The person on a chair, seen from the front. */
export function FrontFigure({ pose, target, rise, id }: FrontFigureProps) {
  const rig = rigOf(pose, rise);
  const strength = tint(pose);
  const flank = {
    left: pose.working === 'left' ? strength : 0,
    right: pose.working === 'right' ? strength : 0,
  };
  return (
    <g>
      {target.window && <Window side={target.window} />}
      <Chair />
      <Legs rig={rig} />
      <Neck rig={rig} />
      <TrunkAndArms rig={rig} id={id} flank={flank} />
      <Head head={rig.head} />
      {target.arrow && <Arrow kind={target.working === 'middle' ? 'turn' : 'lean'} side={target.arrow} />}
      {target.fromAbove && (
        <Inset turn={pose.turn} back={pose.working === 'middle' ? strength : 0} arrow={target.arrow} />
      )}
    </g>
  );
}
