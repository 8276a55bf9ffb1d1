import type { Exercise } from '../exercise';

/** Chin tuck (DOSE-20): the chin slides straight back. No rolls, no hands, never a forced neck. */
export const chinTuck = {
  id: 'chin_tuck',
  place: 'seated',
  area: 'neck',
  name: 'chin_tuck.name',
  offer: 'chin_tuck.offer',
  check: 'chair',
  needsSafetyCheck: true,
  tags: ['neck'],
  small: null,
  hasSides: false,
  dose: { holdSeconds: 2, repetitions: 5 },
  allowedHoldSeconds: [2, 5],
  firstDose: null,
  leastDose: null,
  setUp: { line: 'chin_tuck.setUp', pose: 'chinTuckStart', seconds: 8 },
  ready: null,
  repetition: [
    { line: 'chin_tuck.hold', pose: 'chinTuck', seconds: 1, isHeld: true },
    { line: 'chin_tuck.release', pose: 'chinTuckStart', seconds: 2 },
  ],
  change: null,
  finish: { line: 'chin_tuck.finish', pose: 'chinTuckStart', seconds: 3 },
  feel: 'chin_tuck.feel',
  mistakes: 'chin_tuck.mistakes',
  easier: 'chin_tuck.easier',
  leaveOut: 'chin_tuck.leaveOut',
  stop: 'chin_tuck.stop',
  isGentlerVersion: false,
  sources: [
    'https://www.ccohs.ca/oshanswers/ergonomics/office/stretching.html',
    'https://www.sira.nsw.gov.au/resources-library/motor-accident-resources/publications/injury-advice-centre/whiplash-neck-exercises/exercises-while-sitting',
  ],
  reviewed: '2026-11-24',
} as const satisfies Exercise;
