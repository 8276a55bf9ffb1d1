import type { Muscle } from '../shapes/muscle';

/** What works or stretches, `strength` (0 to 1) strong. Its fibres are a hatching where there is one colour only. */
export function Tint({ muscle: { shape, fibres }, strength = 0 }: { muscle: Muscle; strength?: number | undefined }) {
  if (strength <= 0) return null;
  return (
    <g opacity={strength}>
      <path class="figure-working" d={shape} />
      <path class="figure-fibre" d={fibres} />
    </g>
  );
}
