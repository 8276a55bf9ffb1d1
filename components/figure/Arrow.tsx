import type { Side } from '../../lib/content/side';

/** Drawn once, towards picture right, which in the mirror is the person's own right. */
const shapes = {
  lean: { line: 'M131 12Q166 14 189 41', head: 'M190 29L190 43L176.5 41' },
  turn: { line: 'M86 8C94 23 140 23 152 10', head: 'M140.5 8.5L153 8L155 20.5' },
} as const;

/** The direction of the move, curved the way the body goes: over the head for a lean, around it for a turn. */
export function Arrow({ kind, side }: { kind: keyof typeof shapes; side: Side }) {
  const { line, head } = shapes[kind];
  return (
    <g key={`${kind}-${side}`} class="figure-arrow" transform={side === 'left' ? 'matrix(-1 0 0 1 240 0)' : undefined}>
      <path d={line} />
      <path d={head} />
    </g>
  );
}

/** Both shoulder blades, back and down. */
export function SqueezeArrows() {
  return (
    <g class="figure-arrow">
      <path d="M60 104V132M53 125L60 133L67 125" />
      <path d="M180 104V132M173 125L180 133L187 125" />
    </g>
  );
}
