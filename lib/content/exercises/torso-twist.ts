import type { Exercise } from '../exercise';

/** Seated torso twist with crossed arms (DOSE-11): no hand on the chair, so there is nothing to pull with. */
export const torsoTwist = {
  id: 'torso_twist',
  place: 'seated',
  area: 'back',
  name: 'torso_twist.name',
  offer: 'torso_twist.offer',
  check: 'chair',
  needsSafetyCheck: true,
  tags: ['twist'],
  small: { when: 'wide-twist', say: 'torso_twist.keepSmall' },
  hasSides: true,
  dose: { holdSeconds: 5, repetitions: 3 },
  allowedHoldSeconds: [5, 10],
  firstDose: null,
  leastDose: null,
  setUp: { line: 'torso_twist.setUp', wheelchair: 'torso_twist.setUpWheelchair', pose: 'twistReady', seconds: 8 },
  ready: null,
  repetition: [
    {
      line: { left: 'torso_twist.hold.left', right: 'torso_twist.hold.right' },
      pose: 'twist',
      seconds: 1,
      isHeld: true,
      breath: 'out',
    },
  ],
  change: {
    line: { left: 'torso_twist.change.left', right: 'torso_twist.change.right' },
    pose: 'twistReady',
    seconds: 4,
    breath: 'in',
  },
  finish: { line: 'torso_twist.finish', pose: 'twistReady', seconds: 3 },
  feel: 'torso_twist.feel',
  mistakes: 'torso_twist.mistakes',
  easier: 'torso_twist.easier',
  leaveOut: 'torso_twist.leaveOut',
  stop: 'torso_twist.stop',
  isGentlerVersion: false,
  sources: [
    'https://cuh.nhs.uk/patient-information/spinal-range-of-movementstretching-exercises',
    'https://newcastle-hospitals.nhs.uk/services/newcastle-occupational-health-service/physiotherapy/1-minute-body-check',
  ],
  reviewed: '2026-11-26',
} as const satisfies Exercise;
