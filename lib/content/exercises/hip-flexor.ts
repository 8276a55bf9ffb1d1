import type { Exercise } from '../exercise';

/** Standing hip-flexor stretch (DOSE-21). The side is the leg that goes back. Its hip feels the stretch. */
export const hipFlexor = {
  id: 'hip_flexor',
  place: 'standing',
  area: 'hips',
  name: 'hip_flexor.name',
  offer: 'hip_flexor.offer',
  check: 'desk',
  needsSafetyCheck: true,
  tags: ['standing', 'hip-extension'],
  small: null,
  hasSides: true,
  dose: { holdSeconds: 15, repetitions: 1 },
  allowedHoldSeconds: [10, 30],
  firstDose: null,
  leastDose: { holdSeconds: 10, repetitions: 1 },
  setUp: { line: 'hip_flexor.setUp', pose: 'stand', seconds: 8 },
  ready: {
    line: { left: 'hip_flexor.ready.left', right: 'hip_flexor.ready.right' },
    pose: 'hipFlexor',
    seconds: 5,
    breath: 'in',
  },
  repetition: [
    {
      line: { left: 'hip_flexor.hold.left', right: 'hip_flexor.hold.right' },
      pose: 'hipFlexor',
      seconds: 3,
      isHeld: true,
      breath: 'out',
    },
  ],
  change: {
    line: { left: 'hip_flexor.change.left', right: 'hip_flexor.change.right' },
    pose: 'stand',
    seconds: 5,
    breath: 'in',
  },
  finish: { line: 'hip_flexor.finish', pose: 'stand', seconds: 4 },
  feel: { left: 'hip_flexor.feel.left', right: 'hip_flexor.feel.right' },
  mistakes: 'hip_flexor.mistakes',
  easier: 'hip_flexor.easier',
  leaveOut: 'hip_flexor.leaveOut',
  stop: 'hip_flexor.stop',
  isGentlerVersion: true,
  sources: [
    'https://www.acsm.org/all-blog-posts/certification-blog/acsm-certified-blog/2021/03/18/stretching-and-flexibility-guidelines-update',
    'https://www.lhsc.on.ca/joint-replacement-surgery/hip-precautions',
  ],
  reviewed: '2026-11-24',
} as const satisfies Exercise;
