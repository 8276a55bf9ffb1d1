import { describe, expect, it } from 'vitest';
import { rigOf } from '../../../components/figure/body/rig';
import { chestOf, type Rig } from '../../../components/figure/body/skeleton';
import { type Frame, length, type Point3, place, point, subtract } from '../../../components/figure/shapes/space';
import { catalogue } from '../../../lib/content/catalogue';
import type { Exercise } from '../../../lib/content/exercise';
import { type PoseName, poseFor, poseNames } from '../../../lib/content/poses';

const spineAt = (share: number) => (rig: Rig) =>
  (rig.spine[Math.round(share * (rig.spine.length - 1))] as Frame).origin;
const head = (rig: Rig) => rig.head.origin;
/** The front of the hip bone, or its back. */
const hipBone = (forwards: number) => (rig: Rig) => place(rig.spine[0] as Frame, point(0, 6, forwards));

/** What of the body each arrow is about. */
const moving: Readonly<Partial<Record<PoseName, (rig: Rig) => Point3>>> = {
  seatedCow: (rig) => place(chestOf(rig.spine), point(0, -12, 16)),
  seatedCat: spineAt(0.6),
  tiltForward: hipBone(14),
  tiltBack: hipBone(-14),
  chinTuck: head,
  sitToStandReady: head,
  standUp: head,
  cow: spineAt(0.5),
  cat: spineAt(0.5),
  lyingTilt: spineAt(0.25),
  bridge: spineAt(0),
  calfRaise: (rig) => rig.legs.right.ankle,
  hipFlexor: spineAt(0),
};

/** Every pose that comes just before `pose` in a move, on its way there and round again. */
function comesFrom({ setUp, ready, repetition }: Exercise, pose: PoseName): PoseName[] {
  const once = [setUp, ...(ready ? [ready] : []), ...repetition, ...repetition].map((phase) => phase.pose);
  return once.filter((before, i) => once[i + 1] === pose && before !== pose);
}

const arrows = poseNames.flatMap((name) => {
  const pose = poseFor(name, null);
  return pose.view === 'side' && pose.arrow ? [[name, pose, pose.arrow] as const] : [];
});

describe('no arrow runs against the body', () => {
  it.each(arrows)('%s goes where its arrow points, wherever it comes from', (name, pose, [, bend, to]) => {
    const part = moving[name];
    if (!part) throw new Error(`say in this test what of the body the arrow of ${name} is about`);
    const starts = catalogue.flatMap((exercise) => comesFrom(exercise, name));
    expect(starts.length).toBeGreaterThan(0);
    for (const start of starts) {
      const moved = subtract(part(rigOf(pose)), part(rigOf(poseFor(start, null))));
      expect(length(moved), `from ${start}`).toBeGreaterThan(2);
      const way = { z: to.z - bend.z, y: to.y - bend.y };
      const along = (moved.z * way.z + moved.y * way.y) / (Math.hypot(way.z, way.y) * length(moved));
      expect(along, `from ${start}, the cosine of the angle between the two`).toBeGreaterThan(0.2);
    }
  });
});
