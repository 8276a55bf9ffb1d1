import type { Exercise } from '../exercise';

/**
 * Knee-to-chest cross stretch (DOSE-16): a stretch of the buttock, not a twist of the spine. The side is the
 * knee's: its own hand holds behind the thigh, the other only guides from outside, towards the other shoulder.
 */
export const kneeCross = {
  id: 'knee_cross',
  place: 'floor',
  area: 'hips',
  name: 'knee_cross.name',
  offer: 'knee_cross.offer',
  check: 'mat',
  needsSafetyCheck: true,
  tags: ['floor', 'on-back', 'hip-crossing'],
  small: null,
  hasSides: true,
  dose: { holdSeconds: 10, repetitions: 2 },
  allowedHoldSeconds: [5, 10],
  firstDose: { holdSeconds: 5, repetitions: 2 },
  leastDose: { holdSeconds: 5, repetitions: 2 },
  setUp: { line: 'knee_cross.setUp', pose: 'kneeCrossReady', seconds: 10 },
  ready: {
    line: { left: 'knee_cross.ready.left', right: 'knee_cross.ready.right' },
    pose: 'kneeUp',
    seconds: 7,
    breath: 'in',
  },
  repetition: [
    {
      line: { left: 'knee_cross.hold.left', right: 'knee_cross.hold.right' },
      pose: 'kneeCross',
      seconds: 2,
      isHeld: true,
      breath: 'out',
    },
  ],
  // Longer than four seconds, because a foot goes down, a knee comes up, and two hands change places.
  change: {
    line: { left: 'knee_cross.change.left', right: 'knee_cross.change.right' },
    pose: 'kneeUp',
    seconds: 7,
    breath: 'in',
  },
  finish: { line: 'knee_cross.finish', pose: 'kneeCrossReady', seconds: 4 },
  feel: { left: 'knee_cross.feel.left', right: 'knee_cross.feel.right' },
  mistakes: 'knee_cross.mistakes',
  easier: 'knee_cross.easier',
  leaveOut: 'knee_cross.leaveOut',
  stop: 'knee_cross.stop',
  isGentlerVersion: true,
  sources: [
    'https://www.mayoclinic.org/healthy-lifestyle/adult-health/multimedia/back-pain/sls-20076265',
    'https://www.csp.org.uk/public-patient/rehabilitation-exercises/back-pain',
    'https://www.lhsc.on.ca/joint-replacement-surgery/hip-precautions',
  ],
  reviewed: '2026-11-24',
} as const satisfies Exercise;
