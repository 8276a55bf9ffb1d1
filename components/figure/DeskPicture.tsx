import { useId } from 'preact/hooks';
import { changePoses, deskPoses } from '../../lib/content/desk-poses';
import type { DeskTopic } from '../../lib/content/desk-topics';
import type { SidePose } from '../../lib/content/pose';
import { useLanguage } from '../context/words';
import { rigOf } from './body/rig';
import { useLook } from './scene/look';
import { Svg } from './scene/Svg';
import { beside } from './shapes/camera';
import type { Place } from './shapes/outline';
import { add, point } from './shapes/space';
import { SideFigure } from './views/SideFigure';

/** One thing to look at when a desk is set up, as a still picture of the same person. */
export function DeskPicture({ topic }: { topic: DeskTopic }) {
  const { t } = useLanguage();
  const { staySeated } = useLook();
  const id = useId();
  return (
    <Svg
      id={id}
      isStill
      frame="desk"
      title={t(topic === 'change' && staySeated ? 'desk.picture.changeSeated' : `desk.picture.${topic}`)}
    >
      {topic === 'change' ? <Change id={id} /> : <AtDesk topic={topic} id={id} />}
    </Svg>
  );
}

function AtDesk({ topic, id }: { topic: Exclude<DeskTopic, 'change'>; id: string }) {
  const pose = deskPoses[topic];
  return (
    <g>
      <SideFigure pose={pose} target={pose} rise={0} id={id} />
      <Mark topic={topic} pose={pose} />
    </g>
  );
}

/** What the picture is about: the way the eyes go, or the line that is to be level. */
function Mark({ topic, pose }: { topic: Exclude<DeskTopic, 'change'>; pose: SidePose }) {
  const see = beside(pose);
  const { head, arms, legs } = rigOf(pose);
  const line = (...places: Place[]) => `M${places.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}`;
  switch (topic) {
    case 'screen': {
      const [eye, there] = [add(head.origin, point(0, 2, 24)), point(0, head.origin.y + 2, 70)];
      return <path class="figure-sight" d={line(see(eye), see(there))} />;
    }
    case 'elbows': {
      const { shoulder, elbow, hand } = arms.right;
      return <path class="figure-mark" d={line(see(shoulder), see(elbow), see(hand))} />;
    }
    case 'feet': {
      const { hip, knee, ankle } = legs.right;
      return <path class="figure-mark" d={line(see(hip), see(knee), see(ankle))} />;
    }
    case 'back':
      return null;
    default:
      return topic satisfies never;
  }
}

/** Two ways to be at the desk, and arrows from one to the other and back. */
function Change({ id }: { id: string }) {
  const { staySeated } = useLook();
  const { from, standing, seated } = changePoses;
  const to = staySeated ? seated : standing;
  return (
    <g>
      <g transform="translate(-8 78) scale(.57)">
        <SideFigure pose={from} target={from} rise={0} id={`${id}-from`} />
      </g>
      <g transform="translate(111 78) scale(.57)">
        <SideFigure pose={to} target={to} rise={0} id={`${id}-to`} />
      </g>
      <g class="figure-arrow">
        <path d="M70 84Q92 50 122 62M111 67.5L123 62.5L118 50.5" />
      </g>
    </g>
  );
}
