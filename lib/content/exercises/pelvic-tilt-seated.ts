import type { Exercise } from '../exercise';

/** Seated pelvic tilt (DOSE-13): small and smooth, two seconds each way. */
export const pelvicTiltSeated = {
  id: 'pelvic_tilt_seated',
  place: 'seated',
  area: 'hips',
  name: 'pelvic_tilt_seated.name',
  offer: 'pelvic_tilt_seated.offer',
  check: 'chair',
  needsSafetyCheck: true,
  tags: ['pelvic-tilt'],
  small: null,
  hasSides: false,
  dose: { holdSeconds: 0, repetitions: 8 },
  allowedHoldSeconds: [0, 0],
  firstDose: null,
  leastDose: null,
  setUp: {
    line: 'pelvic_tilt_seated.setUp',
    wheelchair: 'pelvic_tilt_seated.setUpWheelchair',
    pose: 'tiltReady',
    seconds: 8,
  },
  ready: null,
  repetition: [
    { line: 'pelvic_tilt_seated.out', pose: 'tiltBack', seconds: 2, breath: 'out' },
    { line: 'pelvic_tilt_seated.in', pose: 'tiltForward', seconds: 2, breath: 'in' },
  ],
  change: null,
  finish: { line: 'pelvic_tilt_seated.finish', pose: 'tiltReady', seconds: 3 },
  feel: 'pelvic_tilt_seated.feel',
  mistakes: 'pelvic_tilt_seated.mistakes',
  easier: 'pelvic_tilt_seated.easier',
  leaveOut: 'pelvic_tilt_seated.leaveOut',
  stop: 'pelvic_tilt_seated.stop',
  isGentlerVersion: true,
  sources: [
    'https://newcastle-hospitals.nhs.uk/services/newcastle-occupational-health-service/physiotherapy/1-minute-body-check',
    'https://www.cuh.nhs.uk/patient-information/back-mobility-exercises/',
  ],
  reviewed: '2026-11-26',
} as const satisfies Exercise;
