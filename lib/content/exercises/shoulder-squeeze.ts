import type { Exercise } from '../exercise';

/** Shoulder blade squeeze (DOSE-19): back and down, never up. */
export const shoulderSqueeze = {
  id: 'shoulder_squeeze',
  place: 'seated',
  area: 'shoulders',
  name: 'shoulder_squeeze.name',
  offer: 'shoulder_squeeze.offer',
  check: 'chair',
  needsSafetyCheck: true,
  tags: ['shoulders'],
  small: { when: 'wide-shoulders', say: 'shoulder_squeeze.keepSmall' },
  hasSides: false,
  dose: { holdSeconds: 5, repetitions: 5 },
  allowedHoldSeconds: [5, 5],
  firstDose: null,
  leastDose: null,
  setUp: { line: 'shoulder_squeeze.setUp', pose: 'restShoulders', seconds: 8 },
  ready: null,
  repetition: [
    { line: 'shoulder_squeeze.hold', pose: 'shoulderSqueeze', seconds: 1, isHeld: true },
    { line: 'shoulder_squeeze.release', pose: 'restShoulders', seconds: 2 },
  ],
  change: null,
  finish: { line: 'shoulder_squeeze.finish', pose: 'restShoulders', seconds: 3 },
  feel: 'shoulder_squeeze.feel',
  mistakes: 'shoulder_squeeze.mistakes',
  easier: 'shoulder_squeeze.easier',
  leaveOut: 'shoulder_squeeze.leaveOut',
  stop: 'shoulder_squeeze.stop',
  isGentlerVersion: false,
  sources: [
    'https://www.nationaljewish.org/conditions/health-information/exercise-and-weight/exercise-at-home/shoulder-blade-squeeze',
  ],
  reviewed: '2026-11-24',
} as const satisfies Exercise;
