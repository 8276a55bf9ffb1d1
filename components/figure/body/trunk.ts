import type { Side } from '../../../lib/content/side';
import { type Camera, project } from '../shapes/camera';
import { type Muscle, strip } from '../shapes/muscle';
import { curve, type Place } from '../shapes/outline';
import { type Dot, type Frame, place, point, radians } from '../shapes/space';
import type { Rig } from './skeleton';

/** The trunk at some heights: share of the spine from the hips, half its width and half its depth, in px. */
const girths = [
  [0.06, 24.5, 17],
  [0.22, 23.6, 16],
  [0.39, 22.4, 15],
  [0.56, 24, 16],
  [0.72, 26.4, 16],
  [0.88, 27.5, 15],
] as const;
/** The body lies in front of the spine, so a turn also carries it a little to the side; px. */
const BELLY = 5;

/** Path data of everything the shirt covers, in picture px. */
interface TrunkShapes {
  readonly outline: string;
  /** The front seam: runs over the middle of the chest and shows which way it faces. */
  readonly seam: string;
  readonly neckline: string;
  /** The long side of the trunk, a crescent from hip to armpit, for each of the person's sides. */
  readonly flank: Readonly<Record<Side, Muscle>>;
}

/** The trunk around a spine. Its sides follow every bend; its width shrinks as it turns. */
export function trunkShapes({ spine }: Rig, see: Camera = project): TrunkShapes {
  const top = spine[spine.length - 1] as Frame;
  const levels = girths.map(([share, width, depth]) => ({ frame: frameAt(spine, share), width, depth }));
  const rim = (side: Side, keep = 1): Dot[] =>
    levels.map(({ frame, width, depth }) => edge(frame, width * keep, depth * keep, side, see));
  const collar = (x: number, y: number, z: number): Dot => see(place(top, point(x, y, z)));
  const hem = [point(22, -2, 8), point(0, 0, 19), point(-22, -2, 8)].map(see);
  const left = rim('left');
  const right = rim('right');
  return {
    outline: curve(
      [
        ...left,
        collar(-24.5, 3, 0),
        collar(-16, 7, 0),
        collar(-8, 11.5, 0),
        collar(8, 11.5, 0),
        collar(16, 7, 0),
        collar(24.5, 3, 0),
        ...right.toReversed(),
        ...hem,
      ],
      true,
    ),
    seam: curve([
      hem[1] as Dot,
      ...levels.map(({ frame, depth }) => see(place(frame, point(0, 0, depth + BELLY - 3)))),
      collar(0, 0, 15),
    ]),
    neckline: curve([
      collar(-8.6, 12, 0),
      collar(-6.5, 5, 9),
      collar(0, 1.5, 13),
      collar(6.5, 5, 9),
      collar(8.6, 12, 0),
    ]),
    flank: { left: crescent(left, rim('left', 0.2)), right: crescent(right, rim('right', 0.2)) },
  };
}

const frameAt = (spine: readonly Frame[], share: number): Frame =>
  spine[Math.round(share * (spine.length - 1))] as Frame;

/** The outermost point of one side: the trunk is an oval, so turning narrows it by the cosine, never to nothing. */
function edge({ origin, lean, turn }: Frame, width: number, depth: number, side: Side, see: Camera): Dot {
  const t = radians(turn);
  const half = Math.hypot(width * Math.cos(t), depth * Math.sin(t));
  const across = BELLY * Math.sin(t) + (side === 'left' ? -half : half);
  return see(place({ origin, lean, turn: 0, tip: 0 }, point(across, 0, 0)));
}

/** The area between an outer line and a share of the way inwards, pointed at both ends. */
function crescent(outer: readonly Dot[], inner: readonly Dot[]): Muscle {
  const back = outer.map((dot, i): Place => {
    const share = Math.sin((Math.PI * i) / (outer.length - 1)) * 0.95;
    const inside = inner[i] as Dot;
    return { x: dot.x + (inside.x - dot.x) * share, y: dot.y + (inside.y - dot.y) * share };
  });
  return strip(outer, back);
}
