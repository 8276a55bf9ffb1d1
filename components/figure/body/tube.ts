import type { Camera } from '../shapes/camera';
import type { Place } from '../shapes/outline';
import { type Frame, type Point3, place, point } from '../shapes/space';

/** A cut through the trunk, an oval: where on the spine it is, half its width and half its depth, in px. */
export interface Cut {
  readonly frame: Frame;
  readonly width: number;
  readonly depth: number;
}

/**
 * The two edges of the trunk, wherever it is looked at from: of each cut the points that lie furthest from the line of the
 * spine in the picture, on the one side and on the other.
 */
export function edges(cuts: readonly Cut[], see: Camera): readonly [Place[], Place[]] {
  const middles = cuts.map(({ frame }) => see(frame.origin));
  const [from, to] = [middles[0], middles.at(-1)] as [Place, Place];
  const outwards = (a: Place, b: Place): number => (b.x - a.x) * (from.y - to.y) + (b.y - a.y) * (to.x - from.x);
  const edge = (way: 1 | -1) =>
    cuts.map(({ frame, width, depth }, i): Place => {
      const out = (local: Point3): number => outwards(middles[i] as Place, see(place(frame, local)));
      const angle = Math.atan2(depth * out(point(0, 0, 1)), width * out(point(1, 0, 0)));
      return see(place(frame, point(way * width * Math.cos(angle), 0, way * depth * Math.sin(angle))));
    });
  return [edge(1), edge(-1)];
}
