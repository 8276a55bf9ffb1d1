import type { Exercise } from '../exercise';

/** Seated cat-cow (DOSE-12): with five slow breaths, eyes forward, never thrown back. */
export const seatedCatCow = {
  id: 'seated_cat_cow',
  place: 'seated',
  area: 'back',
  name: 'seated_cat_cow.name',
  offer: 'seated_cat_cow.offer',
  check: 'chair',
  needsSafetyCheck: true,
  tags: ['rounding'],
  small: { when: 'wide-rounding', say: 'seated_cat_cow.keepSmall' },
  hasSides: false,
  dose: { holdSeconds: 0, repetitions: 5 },
  allowedHoldSeconds: [0, 0],
  firstDose: null,
  leastDose: null,
  setUp: { line: 'seated_cat_cow.setUp', wheelchair: 'seated_cat_cow.setUpWheelchair', pose: 'sitTall', seconds: 8 },
  ready: null,
  repetition: [
    { line: 'seated_cat_cow.in', pose: 'seatedCow', seconds: 3, breath: 'in' },
    {
      line: 'seated_cat_cow.out',
      pose: 'seatedCat',
      seconds: 4,
      breath: 'out',
      // Fragile bones: the sit-tall half only, no rounding (CHECK-11).
      small: { line: 'seated_cat_cow.outSmall', pose: 'sitTall' },
    },
  ],
  change: null,
  finish: { line: 'seated_cat_cow.finish', pose: 'sitTall', seconds: 3 },
  feel: 'seated_cat_cow.feel',
  mistakes: 'seated_cat_cow.mistakes',
  easier: 'seated_cat_cow.easier',
  leaveOut: 'seated_cat_cow.leaveOut',
  stop: 'seated_cat_cow.stop',
  isGentlerVersion: false,
  sources: [
    'https://www.eskenazihealth.edu/news/exercise-of-the-month-seated-cat-cow',
    'https://newcastle-hospitals.nhs.uk/services/newcastle-occupational-health-service/physiotherapy/1-minute-body-check',
    'https://theros.org.uk/information-and-support/osteoporosis/living-with-osteoporosis/exercise-and-physical-activity-for-osteoporosis/caring-for-your-back/bending-forward-with-osteoporosis/',
  ],
  reviewed: '2026-11-24',
} as const satisfies Exercise;
