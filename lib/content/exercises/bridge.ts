import type { Exercise } from '../exercise';

/** Floor bridge, health.md §2.7: strength, up to a straight line and never into an arch. */
export const bridge = {
  id: 'bridge',
  place: 'floor',
  area: 'hips',
  name: 'bridge.name',
  offer: 'bridge.offer',
  check: 'mat',
  needsSafetyCheck: true,
  tags: ['floor', 'on-back', 'hip-lift', 'effort'],
  small: null,
  hasSides: false,
  dose: { holdSeconds: 5, repetitions: 5 },
  allowedHoldSeconds: [3, 10],
  firstDose: null,
  setUp: { line: 'bridge.setUp', pose: 'bridgeDown', seconds: 10 },
  ready: { line: 'bridge.ready', pose: 'bridgeDown', seconds: 3, breath: 'in' },
  repetition: [
    { line: 'bridge.lift', pose: 'bridge', seconds: 3, breath: 'out' },
    { line: 'bridge.hold', pose: 'bridge', seconds: 0, isHeld: true },
    { line: 'bridge.lower', pose: 'bridgeDown', seconds: 3, breath: 'in' },
  ],
  change: null,
  finish: { line: 'bridge.finish', pose: 'bridgeDown', seconds: 4 },
  feel: 'bridge.feel',
  mistakes: 'bridge.mistakes',
  easier: 'bridge.easier',
  leaveOut: 'bridge.leaveOut',
  stop: 'bridge.stop',
  isGentlerVersion: false,
  sources: [
    'https://www.mayoclinic.org/healthy-lifestyle/adult-health/multimedia/back-pain/sls-20076265',
    'https://www.cuh.nhs.uk/patient-information/back-mobility-exercises/',
    'https://www.frimleyhealthandcare.org.uk/maternity/your-pregnancy/exercise-in-pregnancy/',
  ],
  reviewed: '2026-11-26',
} as const satisfies Exercise;
