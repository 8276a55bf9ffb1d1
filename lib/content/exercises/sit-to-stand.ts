import type { Exercise } from '../exercise';

/** Sit to stand (DOSE-18): slow in both directions, with hands if wanted. It leans on the chair, not on a desk. */
export const sitToStand = {
  id: 'sit_to_stand',
  place: 'standing',
  area: 'legs',
  name: 'sit_to_stand.name',
  offer: 'sit_to_stand.offer',
  check: 'chair',
  needsSafetyCheck: true,
  tags: ['standing', 'effort', 'low-seat'],
  small: null,
  hasSides: false,
  dose: { holdSeconds: 0, repetitions: 5 },
  allowedHoldSeconds: [0, 0],
  firstDose: null,
  leastDose: { holdSeconds: 0, repetitions: 3 },
  // The person sits tall during the set-up and leans forward later, because checking the chair takes time and nobody should
  // hover over it.
  setUp: { line: 'sit_to_stand.setUp', pose: 'sitTall', seconds: 8 },
  ready: { line: 'sit_to_stand.ready', pose: 'sitToStandReady', seconds: 4, breath: 'in' },
  repetition: [
    { line: 'sit_to_stand.up', pose: 'standUp', seconds: 3, breath: 'out' },
    { line: 'sit_to_stand.down', pose: 'sitToStandReady', seconds: 4, breath: 'in' },
  ],
  change: null,
  finish: { line: 'sit_to_stand.finish', pose: 'sitTall', seconds: 4 },
  feel: 'sit_to_stand.feel',
  mistakes: 'sit_to_stand.mistakes',
  easier: 'sit_to_stand.easier',
  leaveOut: 'sit_to_stand.leaveOut',
  stop: 'sit_to_stand.stop',
  isGentlerVersion: false,
  sources: [
    'https://rightdecisions.scot.nhs.uk/being-a-partner-in-my-care-realistic-medicine-together/local-resources/nhs-tayside/exercises-to-try-at-home',
    'https://www.lhsc.on.ca/joint-replacement-surgery/sitting-and-standing',
  ],
  reviewed: '2026-11-26',
} as const satisfies Exercise;
