// The poses in the pictures of a desk.

import type { DeskTopic } from './desk-topics';
import type { SideFoot, SideHand, SidePose } from './pose';
import type { Side } from './side';

const both = <T>(limb: T): Record<Side, T> => ({ left: limb, right: limb });
const hand = (z: number, y: number, fingers: number): SideHand => ({ z, y, fingers });
const foot = (z: number): SideFoot => ({ z, y: 0, heel: 0 });

/** At the keyboard: back against the rest, thighs level, upper arms hanging, forearms level. */
const atDesk = {
  view: 'side',
  scene: 'workplace',
  seenFrom: 'right',
  hips: { z: -22, y: 63 },
  spine: [2, -4, 3],
  neck: 9,
  gaze: 0,
  elbowsOut: 0,
  hands: both(hand(24, 90, 0)),
  feet: both(foot(52)),
  ghost: null,
  working: {},
  arrow: null,
} as const satisfies SidePose;

/** One arm out: the screen is an arm's length away. */
const reaching = { ...atDesk, hands: { right: hand(58, 140, 12), left: hand(24, 90, 0) } } as const satisfies SidePose;

/** The same desk in another position: nearer to the screen, with a hand under the chin. */
const leaning = {
  ...atDesk,
  hips: { z: -14, y: 63 },
  spine: [22, 20, 16],
  neck: 22,
  hands: { right: hand(36, 90, 0), left: hand(36, 90, 0) },
} as const satisfies SidePose;

const standing = {
  ...atDesk,
  scene: 'highDesk',
  hips: { z: -18, y: 118.6 },
  spine: [4, -3, 4],
  neck: 10,
  hands: both(hand(26, 142, 0)),
  feet: { right: foot(0), left: foot(6) },
} as const satisfies SidePose;

/** The person in the picture of each topic. `change` has two, one after the other. */
export const deskPoses: Readonly<Record<Exclude<DeskTopic, 'change'>, SidePose>> = {
  screen: reaching,
  elbows: atDesk,
  feet: atDesk,
  back: { ...atDesk, working: { back: 1 } },
};

/** Before and after a change of position. A person who stays seated changes how they sit. */
export const changePoses = { from: atDesk, standing, seated: leaning } as const;
