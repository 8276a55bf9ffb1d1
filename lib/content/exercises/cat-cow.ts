import type { Exercise } from '../exercise';

/** Cat-cow on all fours (DOSE-15): thirty seconds of slow breathing, the head never thrown back. */
export const catCow = {
  id: 'cat_cow',
  place: 'floor',
  area: 'back',
  name: 'cat_cow.name',
  offer: 'cat_cow.offer',
  check: 'mat',
  needsSafetyCheck: true,
  tags: ['floor', 'all-fours', 'rounding'],
  small: { when: 'wide-sagging', say: 'cat_cow.keepSmall' },
  hasSides: false,
  dose: { holdSeconds: 0, repetitions: 5 },
  allowedHoldSeconds: [0, 0],
  firstDose: null,
  leastDose: null,
  setUp: { line: 'cat_cow.setUp', pose: 'foursFlat', seconds: 10 },
  ready: null,
  repetition: [
    {
      line: 'cat_cow.in',
      pose: 'cow',
      seconds: 3,
      breath: 'in',
      // In pregnancy the back comes level and goes no lower (CHECK-14).
      small: { line: 'cat_cow.inSmall', pose: 'foursFlat' },
    },
    { line: 'cat_cow.out', pose: 'cat', seconds: 3, breath: 'out' },
  ],
  change: null,
  finish: { line: 'cat_cow.finish', pose: 'foursFlat', seconds: 4 },
  feel: 'cat_cow.feel',
  mistakes: 'cat_cow.mistakes',
  easier: 'cat_cow.easier',
  leaveOut: 'cat_cow.leaveOut',
  stop: 'cat_cow.stop',
  isGentlerVersion: false,
  sources: [
    'https://www.mayoclinic.org/healthy-lifestyle/adult-health/multimedia/back-pain/sls-20076265',
    'https://theros.org.uk/information-and-support/osteoporosis/living-with-osteoporosis/exercise-and-physical-activity-for-osteoporosis/caring-for-your-back/bending-forward-with-osteoporosis/',
  ],
  reviewed: '2026-11-24',
} as const satisfies Exercise;
