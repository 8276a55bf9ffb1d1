import type { Pose } from '../../../lib/content/pose';
import { Svg } from '../scene/Svg';
import { Person } from './Person';

interface StillPairProps {
  id: string;
  /** The pose the move ends in, in words. */
  title: string;
  from: Pose;
  to: Pose;
}

/** For whoever asked for less movement: where a move starts and where it ends, side by side. Nothing moves. */
export function StillPair({ id, title, from, to }: StillPairProps) {
  return (
    <Svg id={id} title={title} isStill frame={to.view === 'lying' ? 'matPair' : 'pair'}>
      <g opacity="0.72">
        <Person shown={from} target={from} rise={0} id={`${id}-from`} />
      </g>
      <path class="figure-then" d="M252 108L268 120L252 132" />
      <g transform="translate(280)">
        <Person shown={to} target={to} rise={0} id={id} />
      </g>
    </Svg>
  );
}
