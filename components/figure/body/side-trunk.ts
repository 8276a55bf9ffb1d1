import type { Area } from '../../../lib/content/pose';
import type { Camera } from '../shapes/camera';
import { type Muscle, strip } from '../shapes/muscle';
import { curve, type Place } from '../shapes/outline';
import { type Dot, type Frame, place, point } from '../shapes/space';
import { chestOf, type Rig } from './skeleton';

/** The trunk from the side, at some heights: share of the spine from the hips, how far it goes back and forwards, in px. */
const girths = [
  [0, 15, 14],
  [0.12, 15, 15.5],
  [0.28, 13, 15.5],
  [0.45, 12.2, 15],
  [0.62, 14, 16],
  [0.78, 15, 16.5],
  [0.92, 12.5, 14],
] as const;

type Depth = -1 | 1;

/**
 * Path data of the trunk in profile, in picture px.
 *
 * @param rise how far a breath lifts the chest, in px: seen from the side, chest and belly swell as much
 */
export function sideTrunk({ spine }: Rig, see: Camera, rise: number) {
  const edge = (depth: Depth, keep = 1): Dot[] =>
    girths.map(([share, back, front]) =>
      see(place(frameAt(spine, share), point(0, 0, (depth < 0 ? -back : front + rise) * keep))),
    );
  const top = chestOf(spine);
  const collar = (y: number, z: number): Dot => see(place(top, point(0, y, z)));
  const hem = [point(0, -9, 9), point(0, -12, -6)].map((p) => see(place(spine[0] as Frame, p)));
  const shade = (depth: Depth, from: number, to: number): Muscle => band(edge(depth), edge(depth, 0.1), from, to);
  return {
    outline: curve(
      [...edge(-1), collar(4, -9), collar(9.5, -4), collar(7, 5), collar(1, 9.5), ...edge(1).toReversed(), ...hem],
      true,
    ),
    areas: {
      back: shade(-1, 0, 6),
      lowBack: shade(-1, 0, 4),
      tummy: shade(1, 0, 3),
    } satisfies Partial<Record<Area, Muscle>>,
  };
}

const frameAt = (spine: readonly Frame[], share: number): Frame =>
  spine[Math.round(share * (spine.length - 1))] as Frame;

/** A crescent between an outer line and a share of the way to an inner one, from one level to another. */
function band(outer: readonly Dot[], inner: readonly Dot[], from: number, to: number): Muscle {
  const rim = outer.slice(from, to + 1);
  const back = rim.map((dot, i): Place => {
    const share = Math.sin((Math.PI * i) / (rim.length - 1)) * 0.95;
    const inside = inner[from + i] as Dot;
    return { x: dot.x + (inside.x - dot.x) * share, y: dot.y + (inside.y - dot.y) * share };
  });
  return strip(rim, back);
}
