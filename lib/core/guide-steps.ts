import { type ExerciseId, exerciseOf } from '../content/catalogue';
import type { Exercise, SidedStep } from '../content/exercise';
import type { PoseName } from '../content/poses';
import type { Side } from '../content/side';
import type { PlainKey } from '../i18n/messages';
import { MINUTE, SECOND } from './time';
import type { Guide } from './tracker';

/** What the person does at one moment of the guide. */
export interface Step {
  readonly exercise: ExerciseId;
  /** Place of the move in the plan, from 0. */
  readonly move: number;
  readonly kind: 'setUp' | 'ready' | 'hold' | 'change' | 'finish';
  readonly side: Side | null;
  readonly line: PlainKey;
  readonly feel: PlainKey;
  readonly pose: PoseName;
  /** All of the step, in ms: getting there and, for a hold, the hold. */
  readonly durationMs: number;
  /** The part that is held, in ms; 0 for a step that is not a hold. */
  readonly holdMs: number;
}

type Move = Guide['plan'][number];

/** Long enough to read the chair check and to see to the chair. */
const CHAIR_CHECK = 20 * SECOND;

const sides: readonly Side[] = ['left', 'right'];

function sidedStep(exercise: Exercise, kind: Step['kind'], step: SidedStep, side: Side, holdSeconds = 0) {
  return {
    kind,
    side,
    line: step.line[side],
    feel: exercise.feel[side],
    pose: step.pose,
    durationMs: (step.seconds + holdSeconds) * SECOND,
    holdMs: holdSeconds * SECOND,
  };
}

function stepsOfMove({ exercise: id, firstTime }: Move, move: number): Step[] {
  const exercise = exerciseOf(id);
  const dose = (firstTime && exercise.firstDose) || exercise.dose;
  const turns = Array.from({ length: dose.repetitions }, () => sides).flat();
  const last = turns.length - 1;
  const steps: Omit<Step, 'exercise' | 'move'>[] = [
    {
      ...exercise.setUp,
      kind: 'setUp',
      side: null,
      feel: exercise.feel.left,
      // The chair is looked at once, before the first move; that takes its time.
      durationMs: move === 0 ? CHAIR_CHECK : exercise.setUp.seconds * SECOND,
      holdMs: 0,
    },
  ];
  turns.forEach((side, turn) => {
    if (turn === 0) {
      if (exercise.ready) steps.push(sidedStep(exercise, 'ready', exercise.ready, side));
    } else {
      steps.push(sidedStep(exercise, 'change', exercise.change, side));
    }
    steps.push(sidedStep(exercise, 'hold', exercise.hold, side, dose.holdSeconds));
    if (turn === last) steps.push(sidedStep(exercise, 'finish', exercise.finish, side));
  });
  return steps.map((step) => ({ ...step, exercise: id, move }));
}

/** Every step of a plan, in order: set-up, then each side in turn, four seconds to change (health.md §2). */
export function stepsOf(plan: readonly Move[]): readonly Step[] {
  return plan.flatMap(stepsOfMove);
}

/** How long the moves of a plan take, in whole minutes, at least 1. Seeing to the chair is not counted. */
export function planMinutes(plan: readonly Move[]): number {
  const total = stepsOf(plan).reduce((sum, step) => sum + step.durationMs, -CHAIR_CHECK);
  return Math.max(1, Math.round(total / MINUTE));
}
