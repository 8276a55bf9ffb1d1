import type { SidePose } from '../../lib/content/pose';
import type { Camera } from './camera';
import { capsule, polygon } from './outline';
import { point } from './space';

interface SideSceneProps {
  scene: SidePose['scene'];
  see: Camera;
}

/** What the person sits, lies or leans on, drawn first and lighter than they are. */
export function SideScene({ scene, see }: SideSceneProps) {
  switch (scene) {
    case 'chair':
      return <SideChair see={see} />;
    case 'mat':
      return <Mat see={see} />;
    case 'desk':
      return <Desk see={see} />;
  }
}

/** The pieces stand in the middle plane of the body, `z` px forwards and `y` px up from the floor. */
const bar = (see: Camera, from: readonly [number, number], to: readonly [number, number], a: number, b = a): string =>
  capsule(see(point(0, from[1], from[0])), see(point(0, to[1], to[0])), a, b);

const box = (see: Camera, z0: number, z1: number, y0: number, y1: number): string =>
  polygon([see(point(0, y0, z0)), see(point(0, y0, z1)), see(point(0, y1, z1)), see(point(0, y1, z0))]);

function Floor({ see, from, to }: { see: Camera; from: number; to: number }) {
  const [a, b] = [see(point(0, 0, from)), see(point(0, 0, to))];
  return <ellipse class="figure-floor" cx={(a.x + b.x) / 2} cy={a.y + 1} rx={Math.abs(b.x - a.x) / 2} ry="8" />;
}

/** Four legs and no wheels; its back is further back than the person, who sits tall near the front. */
function SideChair({ see }: { see: Camera }) {
  return (
    <g>
      <Floor see={see} from={-62} to={118} />
      <path class="figure-chair-far" d={bar(see, [-26, 44], [-34, 3], 3.6, 3) + bar(see, [32, 44], [36, 3], 3.6, 3)} />
      <path class="figure-chair-far" d={bar(see, [-28, 46], [-38, 108], 3)} />
      <path class="figure-chair" d={bar(see, [-35, 92], [-41, 130], 5.4)} />
      <path class="figure-chair figure-soft" d={box(see, -26, 30, 41.5, 45)} />
    </g>
  );
}

function Mat({ see }: { see: Camera }) {
  return (
    <g>
      <Floor see={see} from={-76} to={160} />
      <path class="figure-chair" d={bar(see, [-68, -3.5], [152, -3.5], 3.5)} />
    </g>
  );
}

/** High enough for hands to rest on while standing. */
function Desk({ see }: { see: Camera }) {
  return (
    <g>
      <Floor see={see} from={-86} to={140} />
      <path
        class="figure-chair-far"
        d={bar(see, [70, 112], [68, 3], 4, 3.4) + bar(see, [126, 112], [128, 3], 4, 3.4)}
      />
      <path class="figure-chair figure-soft" d={box(see, 52, 134, 113, 116)} />
    </g>
  );
}
