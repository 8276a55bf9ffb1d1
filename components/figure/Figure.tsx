import { useId, useMemo } from 'preact/hooks';
import { type PoseName, poseFor } from '../../lib/content/poses';
import type { Side } from '../../lib/content/side';
import { Arrow } from './Arrow';
import { tint } from './blend';
import { Chair } from './Chair';
import { Head } from './Head';
import { Inset } from './Inset';
import { Legs, Neck, TrunkAndArms } from './parts';
import { rigOf } from './rig';
import { useEasedPose } from './use-eased-pose';
import './figure.css';

interface FigureProps {
  pose: PoseName;
  /** The person's own side the pose goes to; null for a pose without one. */
  side: Side | null;
  /** The pose in words, for people who do not see it. */
  title: string;
  /** Shows a calm breath that starts the way the cue says. */
  breathing?: 'in' | 'out' | null | undefined;
  /** Goes straight to the pose, with no movement at all. */
  still?: boolean | undefined;
}

/** The drawn person, shown as in a mirror: when the words say LEFT, the figure moves to the left of the picture. */
export function Figure({ pose, side, title, breathing = null, still = false }: FigureProps) {
  const id = useId();
  const target = useMemo(() => poseFor(pose, side), [pose, side]);
  const shown = useEasedPose(target, breathing, still);
  const rig = rigOf(shown.pose, shown.rise);
  const strength = tint(shown.pose);
  const flank = {
    left: shown.pose.working === 'left' ? strength : 0,
    right: shown.pose.working === 'right' ? strength : 0,
  };
  return (
    <svg
      class={still ? 'figure figure-still' : 'figure'}
      viewBox="0 0 240 240"
      role="img"
      aria-labelledby={`${id}-title`}
    >
      <title id={`${id}-title`}>{title}</title>
      <Chair />
      <Legs rig={rig} />
      <Neck rig={rig} />
      <TrunkAndArms rig={rig} id={id} flank={flank} />
      <Head head={rig.head} />
      {target.arrow && <Arrow kind={target.working === 'middle' ? 'turn' : 'lean'} side={target.arrow} />}
      {target.fromAbove && <Inset turn={shown.pose.turn} back={shown.pose.working === 'middle' ? strength : 0} />}
    </svg>
  );
}
