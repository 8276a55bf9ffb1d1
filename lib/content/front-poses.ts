// The poses of a seated person who is seen from the front or from behind.

import type { FrontPose } from './pose';

const upright = {
  view: 'front',
  seenFrom: 'front',
  lean: 0,
  turn: 0,
  look: 0,
  squeeze: 0,
  working: null,
  arrow: null,
  fromAbove: false,
  window: null,
} as const;

const ownThighs = { left: { 'thigh-left': 1 }, right: { 'thigh-right': 1 } } as const;

/** The hands of the side bend to the RIGHT: one steadies on the seat, the other only rests, so nothing pulls. */
const bendHands = { right: { 'seat-right': 1 }, left: { 'thigh-right': 1 } } as const;

/** Arms crossed, hands on the opposite shoulders: no grip anywhere, so nothing can be levered. */
const crossedHands = { left: { 'shoulder-right': 1 }, right: { 'shoulder-left': 1 } } as const;

/** Arms by the sides. */
const hanging = { left: { 'air-left': 1 }, right: { 'air-right': 1 } } as const;

/** Seated, seen from the front, towards the person's RIGHT where there is a side. */
export const frontPoses = {
  rest: { ...upright, hands: ownThighs },
  sideBendReady: { ...upright, hands: bendHands },
  // Mild on purpose: a comfort stretch, far from the end of the range.
  sideBend: { ...upright, lean: 23, hands: bendHands, working: 'left', arrow: 'right' },
  twistReady: { ...upright, hands: crossedHands, fromAbove: true },
  twist: { ...upright, turn: 38, hands: crossedHands, working: 'middle', arrow: 'right', fromAbove: true },
  restShoulders: { ...upright, seenFrom: 'behind', hands: hanging },
  shoulderSqueeze: { ...upright, seenFrom: 'behind', squeeze: 1, hands: hanging, working: 'middle' },
  eyeRest: { ...upright, look: 34, hands: ownThighs, window: 'right' },
} as const satisfies Record<string, FrontPose>;
