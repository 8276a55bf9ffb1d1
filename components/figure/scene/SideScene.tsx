import type { SidePose } from '../../../lib/content/pose';
import type { Camera } from '../shapes/camera';
import { bar, box, Floor } from './furniture';
import { useLook } from './look';
import { SideWheelchair } from './Wheelchair';

interface SideSceneProps {
  scene: SidePose['scene'];
  see: Camera;
}

/** What the person sits, lies or leans on, drawn first and lighter than they are. */
export function SideScene({ scene, see }: SideSceneProps) {
  const { staySeated } = useLook();
  switch (scene) {
    case 'chair':
      return staySeated ? <SideWheelchair see={see} at={0} /> : <SideChair see={see} />;
    case 'mat':
      return <Mat see={see} />;
    case 'desk':
      return <Desk see={see} />;
    case 'workplace':
      return (
        <g>
          {staySeated ? <SideWheelchair see={see} at={-24} /> : <DeskChair see={see} />}
          <Workplace see={see} top={84} />
        </g>
      );
    case 'highDesk':
      return (
        <g>
          <Floor see={see} from={-70} to={130} />
          <Workplace see={see} top={136} />
        </g>
      );
    case 'open':
      // Nothing but the floor: the person is on the way.
      return <Floor see={see} from={-60} to={84} />;
    default:
      return scene satisfies never;
  }
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

/** Its back touches the person's. */
function DeskChair({ see }: { see: Camera }) {
  return (
    <g>
      <Floor see={see} from={-84} to={140} />
      <path
        class="figure-chair-far"
        d={bar(see, [-18, 40], [-18, 12], 4) + bar(see, [-46, 4], [-18, 12], 3) + bar(see, [-18, 12], [10, 4], 3)}
      />
      <path class="figure-chair-far" d={bar(see, [-40, 44], [-46, 80], 3)} />
      <path class="figure-chair" d={bar(see, [-43, 70], [-46, 126], 5)} />
      <path class="figure-chair figure-soft" d={box(see, -42, 14, 41, 44)} />
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

/** A desk with a screen on it, `top` px high: as high as the elbows, the screen's top as high as the eyes. */
function Workplace({ see, top }: { see: Camera; top: number }) {
  return (
    <g>
      <path class="figure-chair-far" d={bar(see, [112, top], [112, 3], 3.6) + bar(see, [96, 3], [126, 3], 2.6)} />
      <path
        class="figure-chair-far"
        d={bar(see, [88, top + 4], [88, top + 40], 3) + bar(see, [78, top + 4], [98, top + 4], 2)}
      />
      <path class="figure-chair figure-soft" d={box(see, 24, 124, top - 2, top - 1)} />
      <path class="figure-chair-far" d={bar(see, [28, top + 4], [48, top + 4], 1.8)} />
      <path class="figure-screen" d={bar(see, [77, top + 30], [75, top + 86], 3)} />
    </g>
  );
}
