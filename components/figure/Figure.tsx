import { useId, useMemo } from 'preact/hooks';
import { wordsOf } from '../../lib/content/pose-words';
import { type PoseName, poseFor } from '../../lib/content/poses';
import type { Side } from '../../lib/content/side';
import { useLanguage } from '../context/words';
import { useEasedPose } from './motion/use-eased-pose';
import { useReducedMotion } from './motion/use-reduced-motion';
import { Svg } from './scene/Svg';
import { Person } from './views/Person';
import { StillPair } from './views/StillPair';

interface FigureProps {
  pose: PoseName;
  /** The person's own side the pose goes to; null for a pose without one. */
  side: Side | null;
  /** Where the move comes from. Without movement, both are shown, side by side. */
  from?: PoseName | null;
  /** Shows a calm breath that starts the way the cue says. */
  breathing?: 'in' | 'out' | null | undefined;
  /** How often the person has asked to see the movement again. */
  repeats?: number;
  /** Goes straight to the pose, with no movement at all. */
  still?: boolean | undefined;
}

/** The drawn person, shown as in a mirror: when the words say LEFT, the figure moves to the left of the picture. */
export function Figure({ pose, side, from = null, breathing = null, repeats = 0, still = false }: FigureProps) {
  const { t } = useLanguage();
  const id = useId();
  const isStill = useReducedMotion() || still;
  const target = useMemo(() => poseFor(pose, side), [pose, side]);
  const start = useMemo(() => from && poseFor(from, side), [from, side]);
  const shown = useEasedPose(target, breathing, isStill, { from: start, repeats });
  const title = t(wordsOf(pose, side));
  if (isStill && start) {
    return <StillPair id={id} title={title} from={start} to={target} />;
  }
  return (
    <Svg id={id} title={title} isStill={isStill} frame={target.view === 'lying' ? 'mat' : 'one'}>
      <Person shown={shown.pose} target={target} rise={shown.rise} id={id} />
    </Svg>
  );
}
