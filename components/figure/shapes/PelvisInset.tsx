interface PelvisInsetProps {
  /** How far the pelvis is tipped forwards from upright, in degrees. */
  tip: number;
  /** How far it will be: the way of the arrow. */
  goal: number;
  /** Whether the person faces picture left. */
  flip: boolean;
}

/** Beside the person, larger: the pelvis as a bowl that tips, and the low back that follows it. */
export function PelvisInset({ tip, goal, flip }: PelvisInsetProps) {
  // Tipped forwards the low back hollows, tipped back it rounds.
  const bend = -6 + tip * 0.42;
  const forward = goal > 0;
  return (
    <g class="figure-inset" transform={flip ? 'matrix(-1 0 0 1 46 48)' : 'translate(194 48)'}>
      <circle class="figure-floor" r="42" />
      <path
        class="figure-spine"
        pathLength="49"
        d={`M${(-4 - tip * 0.08).toFixed(1)} 4Q${bend.toFixed(1)} -14 ${forward ? -6 : 0} -34`}
      />
      <path
        class="figure-working"
        transform={`translate(0 8) rotate(${tip.toFixed(1)})`}
        d="M-19 -4Q-9 1 0 1T19 -4Q20 17 5 18Q-2 19 -7 17Q-19 13 -19 -4Z"
      />
      <path
        class="figure-arrow"
        d={forward ? 'M18 -24Q30 -17 30 1M20.5 -6L30 2L36 -8.5' : 'M-19 -24Q-31 -17 -31 1M-21.5 -6L-31 2L-37 -8.5'}
      />
    </g>
  );
}
