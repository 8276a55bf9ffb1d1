import type { Side } from '../../../lib/content/side';

interface InsetProps {
  /** How far the chest is turned, in degrees, positive to the person's RIGHT. */
  turn: number;
  /** How strongly the back is tinted, 0 to 1. */
  back: number;
  /** The side it turns to. */
  arrow: Side | null;
}

/**
 * The person seen from above, in a circle: shoulders turned over hips that stay. As somebody who looks down at themselves: they face
 * up the picture, their right is at picture right, as in the mirror beside it, and a turn to the right runs with the clock.
 */
export function Inset({ turn, back, arrow }: InsetProps) {
  const line = 'M-15 8.2Q0 11 15 8.2';
  return (
    <g class="figure-inset" transform="translate(201 40)">
      <circle class="figure-floor" r="37" />
      <rect class="figure-chair" x="-21" y="-14" width="42" height="33" rx="6" />
      <rect class="figure-chair-far" x="-21" y="16" width="42" height="6" rx="3" />
      <path
        class="figure-trousers"
        d="M-9 9h18a7 7 0 0 0 7 -7v-19.8a6.2 6.2 0 0 0 -12.4 0V-4h-7.2v-13.8a6.2 6.2 0 0 0 -12.4 0V2a7 7 0 0 0 7 7Z"
      />
      <g class="figure-inset-turned" transform={`rotate(${turn.toFixed(1)})`}>
        <path class="figure-shirt" d="M-18 9.5Q0 13 18 9.5A9 9 0 0 0 18 -8.5Q0 -12 -18 -8.5A9 9 0 0 0 -18 9.5Z" />
        <g opacity={back}>
          <path class="figure-back figure-back-ground" d={line} />
          <path class="figure-back" d={line} />
        </g>
        <circle class="figure-skin" cy="-14.6" r="3.6" />
        <circle class="figure-skin" cy="-4.2" r="9.4" />
        <circle class="figure-hair" cy="-1.4" r="9.6" />
      </g>
      {/* Around the front, as the nose goes. */}
      {arrow && (
        <g class="figure-arrow figure-inset-arrow" transform={arrow === 'left' ? 'scale(-1 1)' : undefined}>
          <path d="M-20 -25A32 32 0 0 1 25 -20" />
          <path d="M16.5 -19.5L25 -20L25.5 -28.5" />
        </g>
      )}
    </g>
  );
}
