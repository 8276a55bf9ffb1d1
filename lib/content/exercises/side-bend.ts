import type { Exercise } from '../exercise';

/** Seated side bend (DOSE-10). The person leans to one side and feels the other. The hands rest and never pull. */
export const sideBend = {
  id: 'side_bend',
  place: 'seated',
  area: 'back',
  name: 'side_bend.name',
  offer: 'side_bend.offer',
  check: 'chair',
  needsSafetyCheck: true,
  tags: ['side-bend'],
  small: { when: 'wide-side-bend', say: 'side_bend.keepSmall' },
  hasSides: true,
  dose: { holdSeconds: 10, repetitions: 2 },
  allowedHoldSeconds: [5, 20],
  firstDose: { holdSeconds: 5, repetitions: 1 },
  leastDose: { holdSeconds: 5, repetitions: 1 },
  setUp: { line: 'side_bend.setUp', wheelchair: 'side_bend.setUpWheelchair', pose: 'rest', seconds: 8 },
  ready: {
    line: { left: 'side_bend.ready.left', right: 'side_bend.ready.right' },
    pose: 'sideBendReady',
    seconds: 6,
    breath: 'in',
  },
  repetition: [
    {
      line: { left: 'side_bend.hold.left', right: 'side_bend.hold.right' },
      pose: 'sideBend',
      seconds: 2,
      isHeld: true,
      breath: 'out',
    },
  ],
  change: {
    line: { left: 'side_bend.change.left', right: 'side_bend.change.right' },
    pose: 'sideBendReady',
    // Five seconds, to come up and change the places of two hands.
    seconds: 5,
    breath: 'in',
  },
  finish: { line: { left: 'side_bend.finish.left', right: 'side_bend.finish.right' }, pose: 'rest', seconds: 3 },
  feel: { left: 'side_bend.feel.left', right: 'side_bend.feel.right' },
  mistakes: 'side_bend.mistakes',
  easier: 'side_bend.easier',
  leaveOut: 'side_bend.leaveOut',
  stop: 'side_bend.stop',
  isGentlerVersion: true,
  sources: [
    'https://www.cuh.nhs.uk/patient-information/general-exercises/',
    'https://cuh.nhs.uk/patient-information/spinal-range-of-movementstretching-exercises',
  ],
  reviewed: '2026-11-26',
} as const satisfies Exercise;
