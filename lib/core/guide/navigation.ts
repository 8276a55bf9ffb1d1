// Decides which step comes when a person presses Next, Back, Repeat or Skip.

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
import { GUIDE_WAITS } from './waits-for-person';

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
 * The guide with the person's answer, if its step asks whether the move is for them, or whether the chair, desk or mat is
 * steady. Going on means yes, skipping means no.
 */
function withAnswer(guide: Guide, isSo: boolean): Guide {
  const step = stepsOf(guide)[guide.stepIndex];
  if (!step || !isQuestion(step)) return guide;
  const answer = step.kind === 'before' ? { isLeftOut: !isSo } : { isRefused: !isSo };
  return { ...guide, plan: guide.plan.map((each, move) => (move === step.move ? { ...each, ...answer } : each)) };
}

/** The guide with one more step done that was skipped earlier. The person has come back to a skipped move. */
function withDone(guide: Guide, from: number): Guide {
  const steps = stepsOf(guide);
  const move = steps[from]?.move;
  if (move === undefined || guide.plan[move]?.undoneFrom !== from) return guide;
  const { undoneFrom, ...done } = guide.plan[move];
  const changed = steps[from + 1]?.move === move ? { ...done, undoneFrom: undoneFrom + 1 } : done;
  const skipped = guide.skipped - movingSteps(steps, from, from + 1);
  return { ...guide, skipped, plan: guide.plan.map((each, index) => (index === move ? changed : each)) };
}

/** The guide with every step of a move up to `to` marked as skipped, if it was not done yet. */
function withSkipped(guide: Guide, from: number, to: number): Guide {
  const steps = stepsOf(guide);
  const undoneFrom = Math.max(guide.furthest, from);
  if (undoneFrom >= to) return guide;
  const plan = guide.plan.map((each, move) => (move === steps[from]?.move ? { undoneFrom, ...each } : each));
  return { ...guide, plan, skipped: guide.skipped + movingSteps(steps, undoneFrom, to), furthest: to };
}

/** Whether the person is out of the chair at the next step. A standing or floor move gets them up when its set-up is over. */
function stanceBefore(state: State, { stance }: Guide, next: Step | undefined, now: Instant): Guide['stance'] {
  const { place }: Exercise | { place: 'seated' } = next ? exerciseOf(next.exercise) : { place: 'seated' };
  if (!next || place === 'seated' || stance.kind === 'stood' || isBeforeMove(next)) return stance;
  const gotUp = stance.kind === 'rising' ? stance : { at: now, awayMs: state.tracker.clock.boutAwayMs };
  return { ...gotUp, kind: next.kind === 'felt' ? 'stood' : 'rising' };
}

/** Goes to the next step, if `from` is still the current one. After a second press it is not, so nothing changes (GUIDE-13). */
export function advanceStep(state: State, from: number, now: Instant): State {
  const guide = guideOf(state);
  if (guide?.stepIndex !== from) return state;
  const next = stepsOf(guide)[from + 1];
  // The question how it felt comes after the move, so the move counts as done.
  const noted = next?.kind === 'felt' ? rememberDone(state, next.exercise, now) : state;
  const furthest = Math.max(guide.furthest, from + 1);
  const answered = withDone(withAnswer(guide, true), from);
  return moveTo(noted, { ...answered, furthest, stance: stanceBefore(state, guide, next, now) }, from + 1, now);
}

/**
 * A page saw the time of the step run out (GUIDE-1). A page that slept with the computer says so much too late: by then the guide
 * has ended (GUIDE-3).
 */
export function endStepTime(state: State, from: number, now: Instant): State {
  const guide = guideOf(state);
  if (guide?.pace.kind !== 'running' || now + CLOCK_SLACK < guide.pace.stepEndsAt) return state;
  if (now >= guide.pace.stepEndsAt + GUIDE_WAITS) return state;
  return advanceStep(state, from, now);
}

/**
 * Goes one step back. If that leads into a skipped move, it goes to the step where the move was left, because the steps after
 * that were not done. If the move was skipped at a question (is it for you, is the chair steady), it goes to the question.
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

/** Starts the step again. If the guide is paused, it stays paused. */
export function repeatStep(state: State, from: number, now: Instant): State {
  const guide = guideOf(state);
  return guide?.stepIndex === from ? moveTo(state, guide, from, now) : state;
}

/** Goes to the next move. After the last move the guide is over. If the step is a question, skipping answers it. */
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

/** Drops some moves from the rest of the guide. If the current move is one of them, it is skipped. */
export function withoutMoves(state: State, isOut: (exercise: ExerciseId) => boolean, now: Instant): State {
  const guide = guideOf(state);
  const step = guide && stepsOf(guide)[guide.stepIndex];
  if (!step) return state;
  const plan = guide.plan.filter(({ exercise }, move) => move <= step.move || !isOut(exercise));
  const shorter = withActivity(state, { ...guide, plan });
  return isOut(step.exercise) ? skipMove(shorter, guide.stepIndex, now) : shorter;
}

/** "Not today" during a guide: drops the moves for an area of the body. */
export const leaveOutArea = (state: State, area: BodyArea, now: Instant): State =>
  withoutMoves(state, (exercise) => exerciseOf(exercise).area === area, now);
