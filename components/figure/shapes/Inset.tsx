interface InsetProps {
  /** How far the chest is turned, in degrees, positive to the person's RIGHT. */
  turn: number;
  /** How strongly the back is tinted, 0 to 1. */
  back: number;
}

/**
 * The person seen from above, in a circle: shoulders turned over hips that stay. Shown as in a mirror, like the rest: the
 * person faces down the picture, their left is at picture left.
 */
export function Inset({ turn, back }: InsetProps) {
  const line = 'M-15 -8.2Q0 -11 15 -8.2';
  return (
    <g class="figure-inset" transform="translate(201 40)">
      <circle class="figure-floor" r="36" />
      <rect class="figure-chair" x="-21" y="-19" width="42" height="33" rx="6" />
      <path
        class="figure-trousers"
        d="M-9 -9h18a7 7 0 0 1 7 7v24.8a6.2 6.2 0 0 1 -12.4 0V4h-7.2v18.8a6.2 6.2 0 0 1 -12.4 0V-2a7 7 0 0 1 7 -7Z"
      />
      {/* From above, a turn to the right runs against the clock in the mirror. */}
      <g transform={`rotate(${(-turn).toFixed(1)})`}>
        <path class="figure-shirt" d="M-18 -9.5Q0 -13 18 -9.5A9 9 0 0 1 18 8.5Q0 12 -18 8.5A9 9 0 0 1 -18 -9.5Z" />
        <g opacity={back}>
          <path class="figure-back figure-back-ground" d={line} />
          <path class="figure-back" d={line} />
        </g>
        <circle class="figure-skin" cy="14.4" r="3.2" />
        <circle class="figure-skin" cy="4.2" r="9.4" />
        <circle class="figure-hair" cy="1.4" r="9.6" />
      </g>
    </g>
  );
}
