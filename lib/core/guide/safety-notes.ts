// Decides what the safety check adds to the words of a step.

import { exerciseOf } from '../../content/catalogue';
import type { PlainKey } from '../../i18n/messages';
import type { Person } from '../state/person';
import type { State } from '../state/state';
import { seatedStep } from './seated-step';
import { type Course, type Step, stepsOf } from './steps';

/**
 * What the safety check adds to a step. Every step of a small form says how small the move stays. For a person who bleeds
 * easily, each move begins with the note that nothing is forced (CHECK-16).
 */
function safetyNotes({ safety }: Person, { plan }: Course, step: Step): readonly PlainKey[] {
  if (step.kind === 'felt' || step.kind === 'before') return [];
  const small = plan[step.move]?.small ? exerciseOf(step.exercise).small : null;
  const isGentle = step.kind === 'setUp' && safety?.hidden.includes('force');
  return [...(small ? [small.say] : []), ...(isGentle ? (['guide.veryGentle'] as const) : [])];
}

/** Why the guide begins with a warm-up that the person did not ask for. */
function warmUpNote({ plan }: Course, { kind, move }: Step): readonly PlainKey[] {
  return kind === 'setUp' && plan[move]?.isWarmUp ? ['guide.warmUp'] : [];
}

/** A step with its notes. */
export interface NotedStep {
  readonly step: Step;
  /** The notes of the safety check, and the note that a move is a warm-up. */
  readonly notes: readonly PlainKey[];
}

/** The steps of a course as this person sees them, in order. */
export function notedSteps({ person, settings }: State, course: Course): readonly NotedStep[] {
  return stepsOf(course).map((step) => ({
    step: settings.staySeated ? seatedStep(step) : step,
    notes: [...warmUpNote(course, step), ...safetyNotes(person, course, step)],
  }));
}
