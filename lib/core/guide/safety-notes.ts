// Decides what the safety check adds to the words of a step.

import { exerciseOf } from '../../content/catalogue';
import type { PlainKey } from '../../i18n/messages';
import type { Person } from '../state/person';
import type { State } from '../state/state';
import { seatedStep } from './seated-step';
import { type Course, type Step, stepsOf } from './steps';

/**
 * What the safety check adds to a step: on every one how small the move stays, and before each move, for someone who
 * bleeds easily, that nothing is forced (CHECK-16).
 */
function safetyNotes({ safety }: Person, { plan }: Course, step: Step): readonly PlainKey[] {
  if (step.kind === 'felt' || step.kind === 'before') return [];
  const small = plan[step.move]?.small ? exerciseOf(step.exercise).small : null;
  const isGentle = step.kind === 'setUp' && safety?.hidden.includes('force');
  return [...(small ? [small.say] : []), ...(isGentle ? (['guide.veryGentle'] as const) : [])];
}

/** Why a move comes first that nobody asked for. */
function warmUpNote({ plan }: Course, { kind, move }: Step): readonly PlainKey[] {
  return kind === 'setUp' && plan[move]?.isWarmUp ? ['guide.warmUp'] : [];
}

/** A step with what else is said at it. */
export interface NotedStep {
  readonly step: Step;
  /** What the safety check adds, and that a warm-up is one. */
  readonly notes: readonly PlainKey[];
}

/** The steps of a course as this person is shown them, in order. */
export function notedSteps({ person, settings }: State, course: Course): readonly NotedStep[] {
  return stepsOf(course).map((step) => ({
    step: settings.staySeated ? seatedStep(step) : step,
    notes: [...warmUpNote(course, step), ...safetyNotes(person, course, step)],
  }));
}
