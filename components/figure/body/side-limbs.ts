import type { SideBody } from '../../../lib/content/pose';
import type { Side } from '../../../lib/content/side';
import type { Camera } from '../shapes/camera';
import { capsule, curve, type Place } from '../shapes/outline';
import { add, between, type Dot, type Point3, point, radians, times } from '../shapes/space';
import { type Arm, type Leg, smooth } from './skeleton';

/** Path data of one arm seen from the side, in picture px. A sleeve starts a little below the joint, inside the shirt. */
export function sideArm({ shoulder, elbow, hand, fingers }: Arm, see: Camera) {
  const [from, bend, palm] = [see(between(shoulder, elbow, 0.06)), see(elbow), see(hand)];
  const cuff = see(between(shoulder, elbow, 0.62));
  const wrist = see(between(elbow, hand, 0.84));
  const tip = see(add(hand, times(fingers, 8)));
  // The thumb lies towards the head, also when the hand is flat on the floor.
  const thumb = see(add(hand, add(times(fingers, 3), point(0, 2.6, 0))));
  return {
    sleeve: capsule(from, cuff, 9.6, 8.4),
    upper: capsule(from, bend, 7, 6.4),
    skin:
      capsule(bend, wrist, 6.4, 4.8) + capsule(wrist, palm, 4.8, 5.6) + capsule(palm, tip, 5.6, 4.2) + dotAt(thumb, 3),
    sleeveShadow: capsule(see(between(shoulder, elbow, 0.35)), cuff, 8, 10.4) + capsule(cuff, bend, 9, 8.6),
    skinShadow: capsule(bend, wrist, 8.6, 6.8) + capsule(wrist, palm, 6.8, 8),
  };
}

const dotAt = (at: Dot, r: number): string => capsule(at, { ...at, x: at.x + 0.1 }, r, r);

/** Path data of one leg seen from the side, in picture px. */
export function sideLeg({ hip, knee, ankle }: Leg, pose: SideBody, side: Side, see: Camera) {
  const [h, k, a] = [see(hip), see(knee), see(ankle)];
  return {
    thigh: capsule(h, k, 15.5, 11.8),
    shin: capsule(k, see(between(knee, ankle, 0.3)), 11.4, 11) + capsule(see(between(knee, ankle, 0.3)), a, 11, 7.2),
    shoe: shoe(ankle, pose.feet[side].heel, see),
  };
}

/** A shoe in px from the ankle joint, toes forwards. */
const last: readonly (readonly [z: number, y: number])[] = [
  [-7, 3],
  [4, 3],
  [10, -1.5],
  [19, -3],
  [26, -6.5],
  [24.5, -9.3],
  [9, -9.6],
  [-5, -9.6],
  [-9, -7.5],
  [-9, -2],
];

/** How far the ball of the foot is in front of the ankle, in px: there the toes bend. */
const BALL = { z: 19, y: -9 };

function shoe(ankle: Point3, heel: number, see: Camera): string {
  // Toes stay flat under a heel that lifts, and follow once the foot has left the floor.
  const toes = heel * smooth((heel - 60) / 60);
  const turned = (z: number, y: number, degrees: number): Point3 => {
    const a = radians(degrees);
    return point(0, y * Math.cos(a) - z * Math.sin(a), z * Math.cos(a) + y * Math.sin(a));
  };
  const ball = add(ankle, turned(BALL.z, BALL.y, heel));
  return curve(
    last.map(
      ([z, y]): Place =>
        see(z > BALL.z ? add(ball, turned(z - BALL.z, y - BALL.y, toes)) : add(ankle, turned(z, y, heel))),
    ),
    true,
  );
}
