import type { Camera } from '../shapes/camera';
import type { Frame } from '../shapes/space';

/** Looking towards picture right, the middle of the head at the origin; px. */
const FACE =
  'M2 -19C10.5 -19 15.4 -13.5 15.6 -6.5C15.7 -4 16.2 -2.6 18 .6C19 2.6 18.4 3.8 15.9 4.2C15.6 5.6 16 6.6 15.8 8' +
  'C15.4 9.6 15.9 11 15.6 13C15 16.6 11.6 18.6 7.6 18C3.4 17.4 -.4 15.4 -3.6 12.6C-12 11.6 -17.2 4.4 -16.6 -4C-16 -13 -8 -19 2 -19Z';
const HAIR =
  'M15 -9.5C12.6 -19.6 4 -22.4 -3.6 -21C-13 -19.4 -19 -11.6 -18.4 -2.6C-18 4 -15.6 9.2 -11.4 12.8' +
  'C-9 12.6 -8 10.4 -7.6 7.4C-7.2 4.6 -6.4 2 -3.8 .8C-1.4 -.2 .2 -1.8 1 -4.6C2 -8.4 6.6 -9.4 15 -9.5Z';

/** The head in profile: the same calm face, of which one dot and half the curve are seen. */
export function ProfileHead({ head, see, flip }: { head: Frame; see: Camera; flip: boolean }) {
  const { x, y, scale } = see(head.origin);
  const size = scale * 1.1;
  return (
    <g
      transform={`translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${(flip ? -size : size).toFixed(3)} ${size.toFixed(3)}) rotate(${head.tip.toFixed(1)})`}
    >
      <path class="figure-skin" d={FACE} />
      <path class="figure-hair" d={HAIR} />
      <ellipse class="figure-skin-far" cx="-3.4" cy="2.8" rx="2.7" ry="4" />
      <ellipse class="figure-face" cx="9.8" cy="-1.6" rx="1.5" ry="1.9" />
      <path class="figure-smile" d="M9.6 9.4Q11.6 11.6 14.6 10.6" />
    </g>
  );
}
