// Decides which steps a guide has, and how long each one lasts.

import { type ExerciseId, exerciseOf } from '../../content/catalogue';
import { type Dose, type Exercise, lineFor, type Phase } from '../../content/exercise';
import type { PoseName } from '../../content/poses';
import type { Side } from '../../content/side';
import { startOf } from '../../content/start-of';
import type { Surrounding } from '../../content/surroundings';
import type { PlainKey } from '../../i18n/messages';
import type { Guide } from '../state/activity';
import { MINUTE, SECOND } from '../state/time';

/** What the person does at one moment of the guide. */
export interface Step {
  readonly exercise: ExerciseId;
  /** Place of the move in the plan, from 0. */
  readonly move: number;
  /** `before`: who should leave the move out, the first time ever. `felt`: how it felt, after each move. */
  readonly kind: 'before' | 'setUp' | 'ready' | 'move' | 'change' | 'finish' | 'felt';
  readonly side: Side | null;
  readonly line: PlainKey;
  readonly feel: PlainKey;
  readonly pose: PoseName;
  /** Where a movement to that pose comes from; `null` when the pose is no end of one. */
  readonly from: PoseName | null;
  /** What to look at before going on, once for each thing that the moves lean on. */
  readonly check: Surrounding | null;
  /** Who should leave the move out; in `before` alone (GUIDE-16). */
  readonly leaveOut: PlainKey | null;
  readonly breath: 'in' | 'out' | null;
  /** All of the step, in ms: getting there and, for a hold, the hold. */
  readonly durationMs: number;
  /** The part that is held, in ms; 0 for a step that is not a hold. */
  readonly holdMs: number;
}

type Move = Guide['plan'][number];

/** What a guide's steps follow from. */
export type Course = Pick<Guide, 'plan' | 'tempo'>;

/** How many times as long every step takes, but for what is held: a hold is a dose (GUIDE-12). */
export const tempoFactor: Record<Course['tempo'], number> = { normal: 1, slower: 1.5, byHand: 1 };

/** To read what is asked about the chair, the desk or the mat, and to see to it; in ms (GUIDE-10). */
export const CHECK_TIME = 20 * SECOND;

/** What a line that is new in its move has at the least, in ms: twelve words at 150 a minute (GUIDE-8). */
export const READING = 5 * SECOND;

/** To notice how it felt, and to press "I had to stop"; in seconds (GUIDE-11). */
export const FELT = 10;

const sides: readonly Side[] = ['left', 'right'];

/** What is done of a move: the first time ever no more than its gentler dose (DOSE-3), and in short the least that is worth doing (DOSE-4). */
function doseOf({ dose, firstDose, leastDose }: Exercise, { firstTime, isBrief }: Move): Dose {
  return (isBrief && leastDose) || (firstTime && firstDose) || dose;
}

function stepsOfMove({ plan, tempo }: Course, each: Move, move: number): Step[] {
  const { exercise: id, small } = each;
  const exercise: Exercise = exerciseOf(id);
  const dose = doseOf(exercise, each);
  const step = (kind: Step['kind'], phase: Phase, side: Side | null): Step => {
    const holdMs = phase.isHeld ? dose.holdSeconds * SECOND : 0;
    const { line, pose } = (small && phase.small) || phase;
    return {
      exercise: id,
      move,
      kind,
      side,
      line: lineFor(line, side),
      feel: lineFor(exercise.feel, side),
      pose,
      // Only a movement comes from somewhere: who sits down, or is asked how it felt, is where they are.
      from: kind === 'move' ? startOf(exercise, pose, small ?? false) : null,
      check: null,
      leaveOut: kind === 'before' ? exercise.leaveOut : null,
      breath: phase.breath ?? null,
      durationMs: phase.seconds * SECOND * tempoFactor[tempo] + holdMs,
      holdMs,
    };
  };
  const turns: readonly (Side | null)[] = Array.from({ length: dose.repetitions }, () =>
    exercise.hasSides ? sides : [null],
  ).flat();
  const setUp = step('setUp', exercise.setUp, null);
  const check = newCheck(plan, move);
  const finish = step('finish', exercise.finish, turns.at(-1) ?? null);
  const steps = [
    ...(each.firstTime ? [step('before', { line: 'guide.before', pose: exercise.setUp.pose, seconds: 0 }, null)] : []),
    // Seeing to the chair, the desk or the mat takes its time.
    check ? { ...setUp, check, durationMs: CHECK_TIME * tempoFactor[tempo] } : setUp,
    ...turns.flatMap((side, turn) => [
      ...(turn === 0 && exercise.ready ? [step('ready', exercise.ready, side)] : []),
      ...(turn > 0 && exercise.change ? [step('change', exercise.change, side)] : []),
      ...exercise.repetition.map((phase) => step('move', phase, side)),
    ]),
    finish,
    step('felt', { line: 'guide.felt', pose: exercise.finish.pose, seconds: FELT }, finish.side),
  ];
  return withReadingTime(steps, READING * tempoFactor[tempo]);
}

/**
 * Nothing goes on faster than it can be read: a line that is new stays for `least` ms. A change of sides keeps its own
 * time, four seconds (GUIDE-7) for at most ten words.
 */
function withReadingTime(steps: readonly Step[], least: number): Step[] {
  const isNew = ({ line }: Step, index: number) => steps.findIndex((each) => each.line === line) === index;
  return steps.map((step, index) =>
    step.kind !== 'change' && isNew(step, index) ? { ...step, durationMs: Math.max(step.durationMs, least) } : step,
  );
}

/**
 * What a move leans on, unless a move before it in the plan leant on the same. Whoever skipped that one when they were asked
 * may still have no steady chair: they are asked again (GUIDE-15). Whoever left one out before that was never asked.
 */
function newCheck(plan: readonly Move[], move: number): Surrounding | null {
  const checkOf = ({ exercise }: Move): Surrounding | null => exerciseOf(exercise).check;
  const check = plan[move] ? checkOf(plan[move]) : null;
  const before = plan.slice(0, move).findLast((each) => !each.isLeftOut && checkOf(each) === check);
  return !before || before.isRefused ? check : null;
}

/** Whether a step comes before anything is done: nobody has got up for it yet. */
export const isBeforeMove = ({ kind }: Step): boolean => kind === 'before' || kind === 'setUp';

/** Whether a step asks something that going on answers: whether the move is for this person, or whether the chair will do. */
export const isQuestion = ({ kind, check }: Step): boolean => kind === 'before' || check !== null;

/** How many of the steps from `start` up to `end` are a part of the move: to be asked whether it is for somebody is none of it. */
export const movingSteps = (steps: readonly Step[], start: number, end: number): number =>
  steps.slice(start, end).filter(({ kind }) => kind !== 'before').length;

/** Every step of a plan, in order: whether it is for this person, if it is new; set-up; each side, four seconds to change (GUIDE-7). */
export function stepsOf(course: Course): readonly Step[] {
  return course.plan.flatMap((each, move) => stepsOfMove(course, each, move));
}

/** How long a guide takes by itself, in whole minutes, at least 1: from its first step to its end, whatever they are for. */
export function courseMinutes(course: Course): number {
  const ms = stepsOf(course).reduce((sum, { durationMs }) => sum + durationMs, 0);
  return Math.max(1, Math.round(ms / MINUTE));
}
