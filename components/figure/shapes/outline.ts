import type { Dot } from './space';

/** A place in the picture, in px. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** A length in path data, a tenth of a px exact: finer is not seen, and is read again in each frame. */
const px = (length: number): string => length.toFixed(1);

const at = ({ x, y }: Place): string => `${px(x)} ${px(y)}`;

/**
 * A tapered capsule: a round of radius `ra` at `a`, another of radius `rb` at `b`, and the sides that touch
 * both. Radii are body px; each end grows or shrinks with its own distance from the viewer.
 */
export function capsule(a: Dot, b: Dot, ra: number, rb: number): string {
  const [r1, r2] = [ra * a.scale, rb * b.scale];
  const distance = Math.hypot(b.x - a.x, b.y - a.y);
  // Pointing straight at the viewer, the larger round hides the other.
  if (distance <= Math.abs(r1 - r2) + 0.01) return r1 > r2 ? round(a, r1) : round(b, r2);
  const way = Math.atan2(b.y - a.y, b.x - a.x);
  const touch = Math.acos((r1 - r2) / distance);
  const rim = (c: Place, r: number, angle: number): string =>
    at({ x: c.x + r * Math.cos(angle), y: c.y + r * Math.sin(angle) });
  const [up, down] = [way - touch, way + touch];
  const largeFirst = touch < Math.PI / 2 ? 1 : 0;
  return (
    `M${rim(a, r1, up)}L${rim(b, r2, up)}A${px(r2)} ${px(r2)} 0 ${1 - largeFirst} 1 ${rim(b, r2, down)}` +
    `L${rim(a, r1, down)}A${px(r1)} ${px(r1)} 0 ${largeFirst} 1 ${rim(a, r1, up)}Z`
  );
}

/** A full circle as path data. */
export function round(c: Place, r: number): string {
  const [half, whole] = [px(r), px(2 * r)];
  return `M${at({ x: c.x - r, y: c.y })}a${half} ${half} 0 1 1 ${whole} 0a${half} ${half} 0 1 1 -${whole} 0Z`;
}

/** A smooth line through all points (Catmull–Rom as cubic Béziers); `closed` joins the last to the first. */
export function curve(points: readonly Place[], closed = false): string {
  const count = points.length;
  const pick = (i: number): Place =>
    points[closed ? (i + count) % count : Math.min(count - 1, Math.max(0, i))] as Place;
  let path = `M${at(pick(0))}`;
  for (let i = 0; i < (closed ? count : count - 1); i++) {
    const [before, from, to, after] = [pick(i - 1), pick(i), pick(i + 1), pick(i + 2)];
    const leave = { x: from.x + (to.x - before.x) / 6, y: from.y + (to.y - before.y) / 6 };
    const arrive = { x: to.x - (after.x - from.x) / 6, y: to.y - (after.y - from.y) / 6 };
    path += `C${at(leave)} ${at(arrive)} ${at(to)}`;
  }
  return closed ? `${path}Z` : path;
}

/** Straight sides between the points. */
export const polygon = (points: readonly Place[]): string => `M${points.map(at).join('L')}Z`;
