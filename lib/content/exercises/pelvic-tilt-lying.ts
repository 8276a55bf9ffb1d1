import type { Exercise } from '../exercise';

/** Lying pelvic tilt (DOSE-14): the tummy presses the low back to the floor, the bottom stays down. */
export const pelvicTiltLying = {
  id: 'pelvic_tilt_lying',
  place: 'floor',
  area: 'hips',
  name: 'pelvic_tilt_lying.name',
  offer: 'pelvic_tilt_lying.offer',
  check: 'mat',
  needsSafetyCheck: true,
  tags: ['floor', 'on-back', 'pelvic-tilt'],
  small: null,
  hasSides: false,
  dose: { holdSeconds: 5, repetitions: 5 },
  allowedHoldSeconds: [2, 5],
  firstDose: null,
  leastDose: { holdSeconds: 2, repetitions: 5 },
  setUp: { line: 'pelvic_tilt_lying.setUp', pose: 'lying', seconds: 10 },
  ready: { line: 'pelvic_tilt_lying.ready', pose: 'lying', seconds: 3, breath: 'in' },
  repetition: [
    { line: 'pelvic_tilt_lying.hold', pose: 'lyingTilt', seconds: 2, isHeld: true, breath: 'out' },
    { line: 'pelvic_tilt_lying.release', pose: 'lying', seconds: 3, breath: 'in' },
  ],
  change: null,
  finish: { line: 'pelvic_tilt_lying.finish', pose: 'lying', seconds: 4 },
  feel: 'pelvic_tilt_lying.feel',
  mistakes: 'pelvic_tilt_lying.mistakes',
  easier: 'pelvic_tilt_lying.easier',
  leaveOut: 'pelvic_tilt_lying.leaveOut',
  stop: 'pelvic_tilt_lying.stop',
  isGentlerVersion: false,
  sources: [
    'https://www.cuh.nhs.uk/patient-information/back-mobility-exercises/',
    'https://www.csp.org.uk/public-patient/rehabilitation-exercises/back-pain',
    'https://www.frimleyhealthandcare.org.uk/maternity/your-pregnancy/exercise-in-pregnancy/',
  ],
  reviewed: '2026-11-24',
} as const satisfies Exercise;
