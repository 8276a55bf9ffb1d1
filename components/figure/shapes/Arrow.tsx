import type { Side } from '../../../lib/content/side';

/** Drawn once, towards picture right, which in the mirror is the person's own right. */
const shapes = {
  lean: { line: 'M131 12Q166 14 189 41', head: 'M190 29L190 43L176.5 41' },
  turn: { line: 'M84 10C93 25 139 25 151 12', head: 'M139.5 10.5L152 10L154 22.5' },
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
