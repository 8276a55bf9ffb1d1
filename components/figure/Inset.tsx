/** A turn leaves room for its arrow over the head; shoulders are small, and so drawn larger. */
const places = { turn: 'translate(201 40)', shoulders: 'translate(194 46) scale(1.22)' } as const;

/** How far from the middle the line between the shoulder blades reaches, in px; squeezed, it is shorter. */
const BACK = { wide: 15, narrow: 7 };

interface InsetProps {
  kind: keyof typeof places;
  /** How far the chest is turned, in degrees, positive to the person's RIGHT. */
  turn: number;
  /** How far the shoulder blades are drawn back, 0 to 1. */
  squeeze: number;
  /** How strongly the back is tinted, 0 to 1. */
  back: number;
}

/**
 * The person seen from above, in a circle: shoulders turned over hips that stay, or drawn back. Shown as in a mirror,
 * like the rest: the person faces down the picture, their left is at picture left.
 */
export function Inset({ kind, turn, squeeze, back }: InsetProps) {
  const reach = BACK.wide + (BACK.narrow - BACK.wide) * squeeze;
  const line = `M${-reach} -8.2Q0 ${-11 + 2 * squeeze} ${reach} -8.2`;
  return (
    <g class="figure-inset" transform={places[kind]}>
      <circle class="figure-floor" r="36" />
      <rect class="figure-chair" x="-21" y="-19" width="42" height="33" rx="6" />
      <path
        class="figure-trousers"
        d="M-9 -9h18a7 7 0 0 1 7 7v24.8a6.2 6.2 0 0 1 -12.4 0V4h-7.2v18.8a6.2 6.2 0 0 1 -12.4 0V-2a7 7 0 0 1 7 -7Z"
      />
      {/* From above, a turn to the right runs against the clock in the mirror. */}
      <g transform={`rotate(${(-turn).toFixed(1)})`}>
        <path class="figure-shirt" d={shoulders(squeeze)} />
        <g opacity={back}>
          <path class="figure-back figure-back-ground" d={line} />
          <path class="figure-back" d={line} />
        </g>
        <path class="figure-skin" d="M-5.5 11L-2 18.4Q0 21 2 18.4L5.5 11Z" />
        <circle class="figure-skin" cy="4.4" r="9.4" />
        <circle class="figure-hair" cy="1.6" r="9.6" />
      </g>
      {squeeze > 0.5 && (
        <path
          class="figure-arrow figure-arrow-small"
          d="M-31 -4Q-30 -20 -14 -22M-20 -27.5L-13 -22L-19 -16M31 -4Q30 -20 14 -22M20 -27.5L13 -22L19 -16"
        />
      )}
    </g>
  );
}

/** Chest and shoulders from above; squeezed, the shoulders go back and the chest opens. */
function shoulders(squeeze: number): string {
  const back = -9.5 - 6 * squeeze;
  const front = 8.5 - 6 * squeeze;
  const [dip, chest] = [-13 + 6 * squeeze, 12 + 3 * squeeze];
  return `M-18 ${back}Q0 ${dip} 18 ${back}A9 9 0 0 1 18 ${front}Q0 ${chest} -18 ${front}A9 9 0 0 1 -18 ${back}Z`;
}
