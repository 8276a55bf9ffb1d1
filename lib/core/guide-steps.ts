import { type ExerciseId, exerciseOf } from '../content/catalogue';
import { type Exercise, lineFor, type Phase } from '../content/exercise';
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
  readonly kind: 'setUp' | 'ready' | 'move' | 'change' | 'finish';
  readonly side: Side | null;
  readonly line: PlainKey;
  readonly feel: PlainKey;
  readonly pose: PoseName;
  readonly breath: 'in' | 'out' | null;
  /** All of the step, in ms: getting there and, for a hold, the hold. */
  readonly durationMs: number;
  /** The part that is held, in ms; 0 for a step that is not a hold. */
  readonly holdMs: number;
}

type Move = Guide['plan'][number];

/** What a guide's steps follow from. */
export type Course = Pick<Guide, 'plan' | 'tempo'>;

/** How much longer every step takes, but for what is held: a hold is a dose. */
const stretchOf: Record<Course['tempo'], number> = { normal: 1, slower: 1.5, byHand: 1 };

/** Long enough to read the chair check and to see to the chair. */
const CHAIR_CHECK = 20 * SECOND;

const sides: readonly Side[] = ['left', 'right'];

function stepsOfMove({ exercise: id, firstTime }: Move, move: number, tempo: Course['tempo']): Step[] {
  const exercise: Exercise = exerciseOf(id);
  const dose = (firstTime && exercise.firstDose) || exercise.dose;
  const step = (kind: Step['kind'], phase: Phase, side: Side | null): Step => {
    const holdMs = phase.isHeld ? dose.holdSeconds * SECOND : 0;
    return {
      exercise: id,
      move,
      kind,
      side,
      line: lineFor(phase.line, side),
      feel: lineFor(exercise.feel, side),
      pose: phase.pose,
      breath: phase.breath ?? null,
      durationMs: phase.seconds * SECOND * stretchOf[tempo] + holdMs,
      holdMs,
    };
  };
  const turns: readonly (Side | null)[] = Array.from({ length: dose.repetitions }, () =>
    exercise.hasSides ? sides : [null],
  ).flat();
  // The chair is looked at once, before the first move; that takes its time.
  const setUp = step('setUp', exercise.setUp, null);
  return [
    move === 0 ? { ...setUp, durationMs: CHAIR_CHECK * stretchOf[tempo] } : setUp,
    ...turns.flatMap((side, turn) => [
      ...(turn === 0 && exercise.ready ? [step('ready', exercise.ready, side)] : []),
      ...(turn > 0 && exercise.change ? [step('change', exercise.change, side)] : []),
      ...exercise.repetition.map((phase) => step('move', phase, side)),
    ]),
    step('finish', exercise.finish, turns.at(-1) ?? null),
  ];
}

/** Every step of a plan, in order: set-up, then each side in turn, four seconds to change (health.md §2). */
export function stepsOf({ plan, tempo }: Course): readonly Step[] {
  return plan.flatMap((each, move) => stepsOfMove(each, move, tempo));
}

/** How long the moves of a plan take at the normal tempo, in whole minutes, at least 1. Seeing to the chair is not counted. */
export function planMinutes(plan: readonly Move[]): number {
  const total = stepsOf({ plan: [...plan], tempo: 'normal' }).reduce(
    (sum, step) => sum + step.durationMs,
    -CHAIR_CHECK,
  );
  return Math.max(1, Math.round(total / MINUTE));
}
