import { useId, useMemo } from 'preact/hooks';
import type { Pose } from '../../lib/content/pose';
import { type PoseName, poseFor } from '../../lib/content/poses';
import type { Side } from '../../lib/content/side';
import { AboveFigure } from './AboveFigure';
import { BackFigure } from './BackFigure';
import { sameScene } from './blend';
import { FrontFigure } from './FrontFigure';
import { SideFigure } from './SideFigure';
import { Svg } from './Svg';
import { useEasedPose } from './use-eased-pose';

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
  return (
    <Svg id={id} title={title} isStill={still}>
      <Person shown={shown.pose} target={target} rise={shown.rise} id={id} />
    </Svg>
  );
}

interface PersonProps {
  shown: Pose;
  target: Pose;
  /** How far the breath lifts the chest, in px. */
  rise: number;
  id: string;
}

/** One drawing for each view. Before the first frame of a new scene the old one may still be shown, on its own. */
function Person({ shown, target, rise, id }: PersonProps) {
  const goal = sameScene(shown, target) ? target : shown;
  if (shown.view === 'front' && goal.view === 'front') {
    const View = shown.seenFrom === 'behind' ? BackFigure : FrontFigure;
    return <View pose={shown} target={goal} rise={rise} id={id} />;
  }
  if (shown.view === 'side' && goal.view === 'side') {
    return <SideFigure pose={shown} target={goal} rise={rise} id={id} />;
  }
  if (shown.view === 'above' && goal.view === 'above') {
    return <AboveFigure pose={shown} target={goal} rise={rise} id={id} />;
  }
  return null;
}
