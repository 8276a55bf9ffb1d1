import type { ComponentChildren } from 'preact';
import { type PoseName, poseFor } from '../../lib/content/poses';
import type { Side } from '../../lib/content/side';
import { sideDrawn } from '../../lib/content/side-drawn';
import { useLanguage } from '../context/words';
import { SeenFrom } from './SeenFrom';
import './SideBeside.css';

interface SideBesideProps {
  pose: PoseName;
  /** The person's own side; null for a pose without one. */
  side: Side | null;
  /** Says below the word where the person is looked at from. */
  isNoted?: boolean;
  /** The picture. */
  children: ComponentChildren;
}

/**
 * A picture of the person, and the word for the side of the step at the side of the picture where that side of the body is drawn
 * (WORDS-8). A picture is the same for whoever reads from right to left, and so is the place of the word.
 */
export function SideBeside({ pose, side, isNoted = false, children }: SideBesideProps) {
  const { t } = useLanguage();
  const drawn = side && poseFor(pose, side);
  return (
    <div class="side-beside" dir="ltr">
      {children}
      {drawn && (
        <div class={`side-beside-aside side-beside-${sideDrawn(drawn, side)} side-beside-${drawn.view}`}>
          {/* The picture says it too, in whole words. */}
          <p class="side-beside-word" dir="auto" aria-hidden="true">
            {t(`guide.side.${side}`)}
          </p>
          {isNoted && <SeenFrom pose={pose} side={side} />}
        </div>
      )}
    </div>
  );
}
