import type { Side } from '../../../lib/content/side';

/**
 * A window on far hills, and the way the eyes go. Drawn once, at picture right,
 * which in the mirror is the person's own right.
 */
export function Window({ side }: { side: Side }) {
  return (
    <g transform={side === 'left' ? 'matrix(-1 0 0 1 240 0)' : undefined}>
      <rect class="figure-chair figure-soft" x="166" y="14" width="64" height="72" rx="2" />
      <rect class="figure-sky" x="168" y="16" width="60" height="68" />
      <path class="figure-chair-far" d="M168 62Q182 48 196 57Q212 46 228 56V84H168Z" />
      <path class="figure-chair" d="M168 70Q190 60 206 69Q218 64 228 68V84H168Z" />
      <path class="figure-sash" d="M198 14V86M166 44H230" />
      <rect class="figure-chair-far" x="158" y="88" width="80" height="6" rx="3" />
      <path class="figure-sight" d="M142 51L206 51" />
    </g>
  );
}
