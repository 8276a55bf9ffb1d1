// Every pose seen from the side, with the person's RIGHT near.

import type { SideFoot, SideHand, SidePose } from './pose';
import type { Side } from './side';

/** The same for both arms or both legs. */
const both = <T>(limb: T): Record<Side, T> => ({ left: limb, right: limb });
const hand = (z: number, y: number, fingers: number): SideHand => ({ z, y, fingers });
const foot = (z: number, heel = 0, y = 0): SideFoot => ({ z, y, heel });
const at = (z: number, y: number) => ({ z, y });
const seen = { view: 'side', seenFrom: 'right', ghost: null, working: {}, arrow: null } as const;

/** Sitting tall near the front of the chair, feet flat below the knees. */
const seated = {
  ...seen,
  scene: 'chair',
  hips: at(4, 64),
  spine: [6, -5, 4],
  neck: 12,
  gaze: 0,
  elbowsOut: 0,
  hands: both(hand(60, 74, -30)),
  feet: both(foot(76)),
} as const satisfies SidePose;

/** Hands on the front of the hip bones, moving with them as they tip. The elbows point out, so that the low back can be seen. */
const onHips = (z: number, y: number) => ({ elbowsOut: 1, hands: both(hand(z, y, -30)) });

const chair = {
  sitTall: seated,
  seatedCow: {
    ...seated,
    spine: [44, -7, -28],
    neck: 0,
    hands: both(hand(66, 73, -40)),
    // The eyes look forward, because lifting the chest must not throw the head back.
    gaze: 3,
    working: { back: 1 },
    arrow: [at(36, 116), at(46, 120), at(58, 134)],
  },
  seatedCat: {
    ...seated,
    spine: [-26, 2, 46],
    neck: 48,
    gaze: -38,
    working: { back: 1 },
    arrow: [at(-16, 141), at(-30, 144), at(-46, 142)],
  },
  tiltReady: { ...seated, ...onHips(17, 80) },
  tiltForward: {
    ...seated,
    spine: [40, -10, -12],
    neck: 10,
    ...onHips(24, 73),
    working: { pelvis: 1 },
    // Round the front of the pelvis, the way its rim goes.
    arrow: [at(-26, 80), at(-2, 132), at(34, 82)],
  },
  tiltBack: {
    ...seated,
    spine: [-38, 4, 18],
    neck: 16,
    ...onHips(13, 88),
    working: { pelvis: 1 },
    arrow: [at(32, 84), at(4, 132), at(-32, 76)],
  },
  chinTuckStart: { ...seated, neck: 38 },
  chinTuck: { ...seated, neck: -6, working: { neck: 1 }, arrow: [at(56, 166), at(46, 166), at(34, 166)] },
  sitToStandReady: {
    ...seated,
    hips: at(12, 64),
    spine: [32, 36, 38],
    neck: 28,
    gaze: -4,
    // Hands on the seat beside the thighs: to push, and to keep the person from leaning far.
    hands: both(hand(24, 58, -10)),
    feet: both(foot(58)),
    working: { thigh: 1 },
    // Forward over the feet. It comes before standing up and, on the way back, before sitting down.
    arrow: [at(48, 196), at(90, 200), at(106, 166)],
  },
  standUp: {
    ...seated,
    hips: at(37, 118.6),
    spine: [4, -3, 4],
    hands: both(hand(33, 100, -86)),
    feet: both(foot(58)),
    ghost: { ...seated, hips: at(8, 64), feet: both(foot(58)) },
    working: { thigh: 1 },
    arrow: [at(88, 130), at(88, 155), at(88, 182)],
  },
} as const satisfies Record<string, SidePose>;

/** Hands under shoulders, knees under hips. */
const onAllFours = {
  ...seen,
  scene: 'mat',
  hips: at(14, 67),
  spine: [76, 72, 76],
  neck: 76,
  gaze: -62,
  // Soft elbows, out to the sides.
  elbowsOut: 1,
  hands: both(hand(76, 4, 0)),
  feet: both(foot(-59.5, 150, 6)),
} as const satisfies SidePose;

/** On the back, feet flat; the neck stays where it is when the hips lift. */
const onBack = {
  ...seen,
  scene: 'mat',
  hips: at(72, 16.5),
  spine: [-72, -99, -91],
  neck: -80,
  gaze: 88,
  elbowsOut: 1,
  hands: both(hand(90, 6, 0)),
  feet: both(foot(138)),
} as const satisfies SidePose;

/** Lying down, elbows on the mat. */
const handsOnRibs = { hands: both(hand(34, 28, 10)) };

const mat = {
  foursFlat: onAllFours,
  cow: {
    ...onAllFours,
    spine: [96, 71, 46],
    neck: 50,
    // Forward and not up: the neck is the end of the curve, not its hinge.
    gaze: 2,
    working: { back: 1 },
    arrow: [at(46, 132), at(46, 120), at(46, 106)],
  },
  cat: {
    ...onAllFours,
    hips: at(17, 67),
    spine: [36, 76, 122],
    neck: 128,
    gaze: -104,
    working: { back: 1 },
    arrow: [at(52, 108), at(52, 118), at(52, 130)],
  },
  // Hands on the ribs, so that the low back with its small gap can be seen.
  lying: { ...onBack, ...handsOnRibs, spine: [-58, -105, -92] },
  lyingTilt: {
    ...onBack,
    ...handsOnRibs,
    spine: [-101, -91, -83],
    working: { lowBack: 1 },
    arrow: [at(56, 66), at(56, 54), at(56, 40)],
  },
  bridgeDown: onBack,
  bridge: {
    ...onBack,
    // Shoulders, hips and knees on one line: the spine runs 21.85° down to the neck, never beyond it into an arch.
    hips: at(66.83, 40.8),
    spine: [-111.85, -111.85, -111.85],
    neck: -83,
    working: { buttock: 1 },
    arrow: [at(56, 76), at(56, 88), at(56, 104)],
  },
} as const satisfies Record<string, SidePose>;

/** Standing at a desk, hands resting on its edge for balance. */
const standing = {
  ...seen,
  scene: 'desk',
  hips: at(1, 118.6),
  spine: [4, -3, 4],
  neck: 10,
  gaze: 0,
  elbowsOut: 0,
  hands: both(hand(58, 124, 0)),
  // The legs are slightly apart, so that both can be seen.
  feet: { right: foot(19), left: foot(26) },
} as const satisfies SidePose;

const desk = {
  stand: standing,
  calfRaise: {
    ...standing,
    hips: at(11.5, 129.6),
    feet: { right: foot(19, 52), left: foot(26, 52) },
    working: { calf: 1 },
    arrow: [at(-22, 22), at(-22, 36), at(-22, 52)],
  },
  hipFlexor: {
    ...standing,
    hips: at(5, 108),
    // The tail is tucked and the trunk upright: leaning or arching would take the stretch away.
    spine: [-5, 0, 3],
    feet: { right: foot(-44, 38), left: foot(42) },
    working: { hipFront: 1 },
    arrow: [at(-41, 128), at(-33, 128), at(-17, 128)],
  },
} as const satisfies Record<string, SidePose>;

/** In the middle of a step, the arm on the other side forward with each leg: what a long break is for. */
const open = {
  walk: {
    ...seen,
    scene: 'open',
    hips: at(4, 113.5),
    spine: [5, -2, 5],
    neck: 10,
    gaze: 0,
    elbowsOut: 0,
    hands: { right: hand(-24, 112, -70), left: hand(44, 114, -40) },
    feet: { right: foot(56), left: foot(-18, 40) },
  },
} as const satisfies Record<string, SidePose>;

export const sidePoses = { ...chair, ...mat, ...desk, ...open } as const;
