import type { Pose } from '../../../lib/content/pose';
import { sameScene } from '../motion/blend';
import { BackFigure } from './BackFigure';
import { FrontFigure } from './FrontFigure';
import { LyingFigure } from './LyingFigure';
import { SideFigure } from './SideFigure';

interface PersonProps {
  shown: Pose;
  /** The pose it is moving to. */
  target: Pose;
  /** How far the breath lifts the chest, in px. */
  rise: number;
  id: string;
}

/** One drawing for each view. Before the first frame of a new scene the old one may still be shown, on its own. */
export function Person({ shown, target, rise, id }: PersonProps) {
  const goal = sameScene(shown, target) ? target : shown;
  if (shown.view === 'front' && goal.view === 'front') {
    const View = shown.seenFrom === 'behind' ? BackFigure : FrontFigure;
    return <View pose={shown} target={goal} rise={rise} id={id} />;
  }
  if (shown.view === 'side' && goal.view === 'side') {
    return <SideFigure pose={shown} target={goal} rise={rise} id={id} />;
  }
  if (shown.view === 'lying' && goal.view === 'lying') {
    return <LyingFigure pose={shown} target={goal} rise={rise} id={id} />;
  }
  return null;
}
