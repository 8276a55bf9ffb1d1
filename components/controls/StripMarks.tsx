// What a strip shows beside sitting. Each kind has its own shape and its own fill, so that nobody needs colours to tell them apart:
// a pin is a break, a ring is a break that was not taken, dots at the foot are a break that waited.
import './StripMarks.css';

/** How much of the ground is seen around a mark, in px, so that it stands out on the sitting too. */
const AROUND = 1.5;

/** Half the width of the head of a pin, and of a ring, in px. */
const headOf = (height: number) => (height < 14 ? 3 : Math.min(5, 3.4 + height / 28));

interface MarkProps {
  /** Of the middle, in px or as a share of the width. */
  x: number | string;
  /** Of the strip, in px. */
  height: number;
}

/** A solid head on a stem as high as the strip. */
export function Taken({ x, height }: MarkProps) {
  const r = headOf(height);
  return (
    <g class="strip-taken">
      <g transform="translate(-2.5 0)">
        <rect class="strip-around" x={x} y="0" width="5" height={height} />
      </g>
      <circle class="strip-around" cx={x} cy={r} r={r + AROUND} />
      <g transform="translate(-1 0)">
        <rect class="strip-stem" x={x} y={r} width="2" height={height - r} />
      </g>
      <circle class="strip-head" cx={x} cy={r} r={r} />
    </g>
  );
}

/** An empty ring, and no stem. */
export function NotTaken({ x, height }: MarkProps) {
  const r = headOf(height);
  return (
    <g class="strip-not-taken">
      <circle class="strip-around" cx={x} cy={r} r={r + AROUND} />
      <circle class="strip-ring" cx={x} cy={r} r={r - 1} />
    </g>
  );
}

interface WaitedProps {
  x: number | string;
  /** From `x` on, in px or as a share of the width. */
  width: number | string;
  /** The foot of the strip, in px. */
  foot: number;
}

/** Dots along the foot. */
export function Waited({ x, width, foot }: WaitedProps) {
  return (
    <g class="strip-waited">
      <rect class="strip-around" x={x} y={foot - 7} width={width} height="7" />
      {/* A wait may be shorter than a dot is wide. */}
      <svg x={x} y={foot - 7} width={width} height="7" overflow="visible" aria-hidden="true">
        <line class="strip-dots" x1="2.5" y1="3.5" x2="100%" y2="3.5" />
      </svg>
    </g>
  );
}
