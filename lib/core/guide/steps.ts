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

/** What the person does at one point of the guide. */
export interface Step {
  readonly exercise: ExerciseId;
  /** The index of the move in the plan, from 0. */
  readonly move: number;
  /** `before`: the question who should leave the move out, before the first time. `felt`: how it felt, after each move. */
  readonly kind: 'before' | 'setUp' | 'ready' | 'move' | 'change' | 'finish' | 'felt';
  readonly side: Side | null;
  readonly line: PlainKey;
  readonly feel: PlainKey;
  readonly pose: PoseName;
  /** The pose from which the movement to this pose begins; `null` if the pose is not the end of a movement. */
  readonly from: PoseName | null;
  /** What the person checks before going on: chair, desk or mat. Asked once for each of them in a guide. */
  readonly check: Surrounding | null;
  /** Who should leave the move out. Only in a step of kind `before` (GUIDE-16). */
  readonly leaveOut: PlainKey | null;
  readonly breath: 'in' | 'out' | null;
  /** The length of the step in ms: the movement and, for a hold, the hold. */
  readonly durationMs: number;
  /** The part that is held, in ms; 0 for a step that is not a hold. */
  readonly holdMs: number;
}

type Move = Guide['plan'][number];

/** The plan and the tempo. The steps of a guide follow from them. */
export type Course = Pick<Guide, 'plan' | 'tempo'>;

/** By how much a tempo makes each step longer. Holds keep their length, because the hold is the dose (GUIDE-12). */
export const tempoFactor: Record<Course['tempo'], number> = { normal: 1, slower: 1.5, byHand: 1 };

/** The time to read the question about chair, desk or mat and to check it, in ms (GUIDE-10). */
export const CHECK_TIME = 20 * SECOND;

/** The shortest time for a line that is new in its move, in ms: twelve words at 150 words a minute (GUIDE-8). */
export const READING = 5 * SECOND;

/** The time to notice how a move felt and to press "I had to stop", in seconds (GUIDE-11). */
export const FELT = 10;

const sides: readonly Side[] = ['left', 'right'];

/**
 * The dose of a move. The first time it is at most the gentler first dose (DOSE-3). The short variant has the smallest dose
 * that is worth doing (DOSE-4).
 */
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
      // Only a movement has a pose that it begins from. In a set-up or at a question the person stays in the pose.
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
    // Checking the chair, the desk or the mat takes time.
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
 * A line that is new stays for at least `least` ms, so that it can be read. A change of sides keeps its own four seconds
 * (GUIDE-7), for at most ten words.
 */
function withReadingTime(steps: readonly Step[], least: number): Step[] {
  const isNew = ({ line }: Step, index: number) => steps.findIndex((each) => each.line === line) === index;
  return steps.map((step, index) =>
    step.kind !== 'change' && isNew(step, index) ? { ...step, durationMs: Math.max(step.durationMs, least) } : step,
  );
}

/**
 * What a move leans on, if the person has to be asked about it. They are not asked again if an earlier move of the plan
 * leaned on the same. If they skipped that move at this question, they may still have no steady chair, so they are asked
 * again (GUIDE-15). If they left an earlier move out before the question, they were never asked.
 */
function newCheck(plan: readonly Move[], move: number): Surrounding | null {
  const checkOf = ({ exercise }: Move): Surrounding | null => exerciseOf(exercise).check;
  const check = plan[move] ? checkOf(plan[move]) : null;
  const before = plan.slice(0, move).findLast((each) => !each.isLeftOut && checkOf(each) === check);
  return !before || before.isRefused ? check : null;
}

/** Whether a step comes before the movement, so that the person has not got up for it yet. */
export const isBeforeMove = ({ kind }: Step): boolean => kind === 'before' || kind === 'setUp';

/** Whether a step is a question that going on answers: is the move for this person, or is the chair steady. */
export const isQuestion = ({ kind, check }: Step): boolean => kind === 'before' || check !== null;

/** How many steps from `start` up to `end` belong to the movement. The question whether a move is for the person does not. */
export const movingSteps = (steps: readonly Step[], start: number, end: number): number =>
  steps.slice(start, end).filter(({ kind }) => kind !== 'before').length;

/**
 * Every step of a plan, in order: the question whether a new move is for this person, the set-up, and each side with four
 * seconds for the change (GUIDE-7).
 */
export function stepsOf(course: Course): readonly Step[] {
  return course.plan.flatMap((each, move) => stepsOfMove(course, each, move));
}

/** How long a guide takes without pauses, in whole minutes, at least 1. */
export function courseMinutes(course: Course): number {
  const ms = stepsOf(course).reduce((sum, { durationMs }) => sum + durationMs, 0);
  return Math.max(1, Math.round(ms / MINUTE));
}
