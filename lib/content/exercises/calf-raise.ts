import type { Exercise } from '../exercise';

/** Calf raise (DOSE-22): up on the toes and slowly down, both hands on something steady. */
export const calfRaise = {
  id: 'calf_raise',
  place: 'standing',
  area: 'legs',
  name: 'calf_raise.name',
  offer: 'calf_raise.offer',
  check: 'desk',
  needsSafetyCheck: true,
  tags: ['standing', 'effort'],
  small: null,
  hasSides: false,
  dose: { holdSeconds: 1, repetitions: 10 },
  allowedHoldSeconds: [1, 1],
  firstDose: null,
  leastDose: null,
  setUp: { line: 'calf_raise.setUp', pose: 'stand', seconds: 8 },
  ready: null,
  // As in the source: three seconds up including the one at the top, and five down.
  repetition: [
    { line: 'calf_raise.up', pose: 'calfRaise', seconds: 2, isHeld: true, breath: 'out' },
    { line: 'calf_raise.down', pose: 'stand', seconds: 5, breath: 'in' },
  ],
  change: null,
  finish: { line: 'calf_raise.finish', pose: 'stand', seconds: 3 },
  feel: 'calf_raise.feel',
  mistakes: 'calf_raise.mistakes',
  easier: 'calf_raise.easier',
  leaveOut: 'calf_raise.leaveOut',
  stop: 'calf_raise.stop',
  isGentlerVersion: false,
  sources: [
    'https://rightdecisions.scot.nhs.uk/being-a-partner-in-my-care-realistic-medicine-together/local-resources/nhs-tayside/exercises-to-try-at-home',
  ],
  reviewed: '2026-11-26',
} as const satisfies Exercise;
