// Decides which step a guide goes to when a person presses Next, Back, Repeat or Skip.

import type { BodyArea } from '../../content/body-area';
import { type ExerciseId, exerciseOf } from '../../content/catalogue';
import type { Exercise } from '../../content/exercise';
import { rememberDone } from '../exercises/memory';
import type { Guide } from '../state/activity';
import { guideOf, withActivity } from '../state/attention';
import type { State } from '../state/state';
import { CLOCK_SLACK, type Instant } from '../state/time';
import { finishGuide } from './guide';
import { going } from './pace';
import { isBeforeMove, isQuestion, movingSteps, type Step, stepsOf } from './steps';

function moveTo(state: State, guide: Guide, stepIndex: number, now: Instant): State {
  const step = stepsOf(guide)[stepIndex];
  if (!step) return finishGuide(state, guide, now);
  const pace: Guide['pace'] =
    guide.pace.kind === 'paused'
      ? { kind: 'paused', remainingMs: step.durationMs, since: now }
      : going(state, guide, stepIndex, step.durationMs, now);
  return withActivity(state, { ...guide, stepIndex, pace });
}

/**
 * The guide with what the person has answered, if its step asks whether the move is for them, or for a steady chair, desk or mat:
 * by going on that it is so, by skipping that it is not.
 */
function withAnswer(guide: Guide, isSo: boolean): Guide {
  const step = stepsOf(guide)[guide.stepIndex];
  if (!step || !isQuestion(step)) return guide;
  const answer = step.kind === 'before' ? { isLeftOut: !isSo } : { isRefused: !isSo };
  return { ...guide, plan: guide.plan.map((each, move) => (move === step.move ? { ...each, ...answer } : each)) };
}

/** The guide with one more step done, if that had been passed over before: somebody has come back to a move that they had skipped. */
function withDone(guide: Guide, from: number): Guide {
  const steps = stepsOf(guide);
  const move = steps[from]?.move;
  if (move === undefined || guide.plan[move]?.undoneFrom !== from) return guide;
  const { undoneFrom, ...done } = guide.plan[move];
  const changed = steps[from + 1]?.move === move ? { ...done, undoneFrom: undoneFrom + 1 } : done;
  const skipped = guide.skipped - movingSteps(steps, from, from + 1);
  return { ...guide, skipped, plan: guide.plan.map((each, index) => (index === move ? changed : each)) };
}

/** The guide with all of a move passed over that has not been done yet, up to the step `to`. */
function withSkipped(guide: Guide, from: number, to: number): Guide {
  const steps = stepsOf(guide);
  const undoneFrom = Math.max(guide.furthest, from);
  if (undoneFrom >= to) return guide;
  const plan = guide.plan.map((each, move) => (move === steps[from]?.move ? { undoneFrom, ...each } : each));
  return { ...guide, plan, skipped: guide.skipped + movingSteps(steps, undoneFrom, to), furthest: to };
}

/** Where the next step leaves the person: a standing or a floor move gets them up once its set-up is over. */
function stanceBefore(next: Step | undefined, { stance }: Guide, now: Instant): Guide['stance'] {
  const { place }: Exercise | { place: 'seated' } = next ? exerciseOf(next.exercise) : { place: 'seated' };
  if (!next || place === 'seated' || stance.kind === 'stood' || isBeforeMove(next)) return stance;
  const at = stance.kind === 'rising' ? stance.at : now;
  return { kind: next.kind === 'felt' ? 'stood' : 'rising', at };
}

/** On to the next step, if `from` is still the current one: a second press finds it gone and changes nothing (GUIDE-13). */
export function advanceStep(state: State, from: number, now: Instant): State {
  const guide = guideOf(state);
  if (guide?.stepIndex !== from) return state;
  const next = stepsOf(guide)[from + 1];
  // A move has been done once the person is asked how it felt.
  const noted = next?.kind === 'felt' ? rememberDone(state, next.exercise, now) : state;
  const furthest = Math.max(guide.furthest, from + 1);
  const answered = withDone(withAnswer(guide, true), from);
  return moveTo(noted, { ...answered, furthest, stance: stanceBefore(next, guide, now) }, from + 1, now);
}

/** A view saw the step's time run out (GUIDE-1). */
export function endStepTime(state: State, from: number, now: Instant): State {
  const guide = guideOf(state);
  if (guide?.pace.kind !== 'running' || now + CLOCK_SLACK < guide.pace.stepEndsAt) return state;
  return advanceStep(state, from, now);
}

/**
 * One step back. Into a move that was skipped, back to where it was left: what was not done is not behind them. Into one that
 * was skipped where something was asked (is it for them, is the chair steady), back to the question.
 */
export function stepBack(state: State, from: number, now: Instant): State {
  const guide = guideOf(state);
  if (guide?.stepIndex !== from) return state;
  return moveTo(state, guide, Math.max(0, stepBefore(guide)), now);
}

function stepBefore({ plan, tempo, stepIndex }: Guide): number {
  const steps = stepsOf({ plan, tempo });
  const move = steps[stepIndex - 1]?.move;
  const asked = move === undefined || move === steps[stepIndex]?.move ? null : plan[move];
  if (asked?.isLeftOut) return steps.findIndex((step) => step.move === move && step.kind === 'before');
  if (asked?.isRefused) return steps.findIndex((step) => step.move === move && step.check !== null);
  return asked?.undoneFrom ?? stepIndex - 1;
}

/** The step again, from its start; on hold it stays on hold. */
export function repeatStep(state: State, from: number, now: Instant): State {
  const guide = guideOf(state);
  return guide?.stepIndex === from ? moveTo(state, guide, from, now) : state;
}

/** On to the next move; after the last one the guide is over. Skipped at a question, that is the answer. */
export function skipMove(state: State, from: number, now: Instant): State {
  const guide = guideOf(state);
  if (guide?.stepIndex !== from) return state;
  const steps = stepsOf(guide);
  const move = steps[from]?.move;
  const next = steps.findIndex((step, index) => index > from && step.move !== move);
  const to = next < 0 ? steps.length : next;
  const stance: Guide['stance'] = guide.stance.kind === 'rising' ? { kind: 'seated' } : guide.stance;
  return moveTo(state, { ...withSkipped(withAnswer(guide, false), from, to), stance }, to, now);
}

/** What is left of the guide without some of its moves: those still to come are dropped, and this one is skipped. */
export function withoutMoves(state: State, isOut: (exercise: ExerciseId) => boolean, now: Instant): State {
  const guide = guideOf(state);
  const step = guide && stepsOf(guide)[guide.stepIndex];
  if (!step) return state;
  const plan = guide.plan.filter(({ exercise }, move) => move <= step.move || !isOut(exercise));
  const shorter = withActivity(state, { ...guide, plan });
  return isOut(step.exercise) ? skipMove(shorter, guide.stepIndex, now) : shorter;
}

/** "Not today", in the middle of it: what is left of the guide without an area of the body. */
export const leaveOutArea = (state: State, area: BodyArea, now: Instant): State =>
  withoutMoves(state, (exercise) => exerciseOf(exercise).area === area, now);
