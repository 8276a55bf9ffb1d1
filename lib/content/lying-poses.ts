// The poses of a person who lies on their back, legs in the air or feet flat.

import type { LyingPose } from './pose';

/** Knee bent, foot flat. */
const bent = { thigh: { out: 0.12, up: -0.76, front: 0.64 }, shin: { out: 0, up: -0.68, front: -0.73 } } as const;

const ready = {
  view: 'lying',
  seenFrom: 'right',
  hands: { left: { 'mat-left': 1 }, right: { 'mat-right': 1 } },
  legs: { left: bent, right: bent },
  working: { left: 0, right: 0 },
  arrow: null,
} as const satisfies LyingPose;

// Behind the thigh, so the knee joint is not squeezed; the other hand only guides from outside.
const kneeHeld = { right: { 'hamstring-right': 1 }, left: { 'knee-right': 1 } } as const;

/** On the back, with the person's RIGHT knee where there is a side. */
export const lyingPoses = {
  kneeCrossReady: ready,
  kneeUp: {
    ...ready,
    hands: kneeHeld,
    legs: {
      left: bent,
      right: { thigh: { out: 0.05, up: 0.42, front: 0.84 }, shin: { out: 0.1, up: -0.94, front: 0.1 } },
    },
  },
  kneeCross: {
    ...ready,
    hands: kneeHeld,
    legs: {
      left: bent,
      right: { thigh: { out: -0.72, up: 0.55, front: 0.48 }, shin: { out: 0.05, up: -0.85, front: 0.4 } },
    },
    working: { left: 0, right: 1 },
    arrow: 'right',
  },
} as const satisfies Record<string, LyingPose>;
