import type { Side } from '../../../lib/content/side';
import { type Camera, project } from '../shapes/camera';
import { capsule, curve } from '../shapes/outline';
import { add, between, type Dot, point, times } from '../shapes/space';
import type { Arm, Rig } from './skeleton';

/** Path data of one arm, in picture px. */
interface ArmShapes {
  readonly sleeve: string;
  /** The upper arm beneath the sleeve, drawn with it. */
  readonly upper: string;
  /** Forearm and hand, drawn after both sleeves: a hand may rest on the other shoulder. */
  readonly skin: string;
  /** Between thumb and fingers, drawn on the hand. */
  readonly crease: string;
  /** A little larger than the arm: drawn on what lies behind, it lifts the arm off without an outline. */
  readonly sleeveShadow: string;
  readonly skinShadow: string;
}

/** One arm: a sleeve over the upper arm, then skin down to a mitten of a hand with a thumb. */
export function armShapes({ shoulder, elbow, hand, fingers }: Arm, side: Side, see: Camera = project): ArmShapes {
  const [from, bend, palm] = [see(shoulder), see(elbow), see(hand)];
  // Short enough to leave the elbow bare, also when the upper arm points away and looks short.
  const seen = Math.hypot(bend.x - from.x, bend.y - from.y);
  const cuff = see(between(shoulder, elbow, Math.min(0.6, Math.max(0.2, 1 - 15 / (seen || 1)))));
  const wrist = see(between(elbow, hand, 0.84));
  const tip = see(add(hand, times(fingers, 10)));
  const reach = Math.hypot(tip.x - palm.x, tip.y - palm.y) || 1;
  const [dx, dy] = [(tip.x - palm.x) / reach, (tip.y - palm.y) / reach];
  // Fingers that point at us are not drawn as short as they would be seen: the thumb beside them tells a hand from a stump.
  const long = Math.max(5.5, reach * 0.75);
  // Seen from the back of the hand, a left thumb is on one side of the fingers and a right one on the other.
  const out = side === 'left' ? 1 : -1;
  const onHand = (along: number, across: number): Dot => ({
    x: palm.x + dx * along + dy * across * out,
    y: palm.y + dy * along - dx * across * out,
    scale: palm.scale,
  });
  const skin = [
    capsule(bend, wrist, 6.4, 4.8),
    capsule(wrist, palm, 4.8, 6),
    capsule(palm, onHand(long, -0.8), 5.7, 4.6),
    capsule(onHand(-3.5, 3), onHand(Math.min(long - 1, 5), 7.4), 2.9, 2.4),
  ];
  const crease = curve([onHand(-0.5, 4.2), onHand(4, 4.8)]);
  return {
    sleeve: capsule(from, cuff, 9, 8.6),
    upper: capsule(from, bend, 7, 6.4),
    skin: skin.join(''),
    crease,
    // Starts below the shoulder, where arm and shirt are one piece.
    sleeveShadow: capsule(see(between(shoulder, elbow, 0.3)), cuff, 7.5, 10.6) + capsule(cuff, bend, 9, 8.4),
    skinShadow: capsule(see(between(elbow, hand, 0.15)), wrist, 6, 6.8) + capsule(wrist, palm, 6.8, 8),
  };
}

/** Path data of one leg, in picture px; the thigh comes towards the viewer and is drawn last. */
export function legShapes({ legs }: Rig, side: Side) {
  const { hip, knee, ankle } = legs[side];
  const [h, k, a] = [project(hip), project(knee), project(ankle)];
  const sole = project(add(ankle, point(side === 'left' ? -2.5 : 2.5, -11, 9)));
  return {
    thigh: capsule(h, k, 15, 12.6),
    shin: capsule(k, a, 12, 7.4),
    shoe: shoeShape(sole, side),
  };
}

/** A shoe from the front, `at` the middle of its sole; feet point a little outwards. */
function shoeShape(at: Dot, side: Side): string {
  const out = side === 'left' ? -1 : 1;
  const rim: readonly (readonly [number, number])[] = [
    [-6.5, -12],
    [0, -15],
    [6.5, -12],
    [9.6, -3],
    [11, 4],
    [6, 8.4],
    [-3, 8.4],
    [-8.2, 4],
    [-8, -3],
  ];
  return curve(
    rim.map(([x, y]) => ({ x: at.x + x * out * at.scale, y: at.y + y * at.scale })),
    true,
  );
}
