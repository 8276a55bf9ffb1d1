import type { Pose } from '../../../lib/content/pose';
import { later } from '../../context/later';
import { sameScene } from '../motion/blend';
import { FrontFigure } from './FrontFigure';

// A page that is opened shows somebody from the front; in a drawing there is no place for words.
const inDrawing = { isSaid: false };
const BackFigure = later(async () => (await import('./BackFigure')).BackFigure, inDrawing);
const SideFigure = later(async () => (await import('./SideFigure')).SideFigure, inDrawing);
const LyingFigure = later(async () => (await import('./LyingFigure')).LyingFigure, inDrawing);

/** Loads the other views, for a screen that may need any of them. */
export const fetchViews = () => Promise.all([BackFigure, SideFigure, LyingFigure].map((view) => view.fetch()));

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
