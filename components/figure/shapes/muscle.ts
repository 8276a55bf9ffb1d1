import { curve, type Place } from './outline';
import type { Dot } from './space';

/** Path data of a part that works or stretches: its shape, and the fibres that run through it. */
export interface Muscle {
  readonly shape: string;
  readonly fibres: string;
}

/** How far from the one edge to the other each fibre runs. */
const FIBRES = [0.25, 0.5, 0.75];

/** What lies between two edges, from their first points to their last; each has as many points as the other. */
export function strip(one: readonly Place[], other: readonly Place[]): Muscle {
  const fibre = (share: number): string =>
    curve(
      one.map((a, i): Place => {
        const b = other[i] as Place;
        return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share };
      }),
    );
  return { shape: curve([...one, ...other.toReversed()], true), fibres: FIBRES.map(fibre).join('') };
}

/** A muscle along a line, with half its width in body px at each of the points. */
export function belly(line: readonly (readonly [at: Dot, half: number])[]): Muscle {
  const edge = (way: 1 | -1): Place[] =>
    line.map(([{ x, y, scale }, half], i) => {
      const [{ x: x0, y: y0 }] = line[Math.max(0, i - 1)] as (typeof line)[number];
      const [{ x: x1, y: y1 }] = line[Math.min(line.length - 1, i + 1)] as (typeof line)[number];
      const out = (way * half * scale) / (Math.hypot(x1 - x0, y1 - y0) || 1);
      return { x: x - (y1 - y0) * out, y: y + (x1 - x0) * out };
    });
  return strip(edge(1), edge(-1));
}
