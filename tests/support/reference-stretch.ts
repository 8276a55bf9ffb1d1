// The reference on stretches: their steps, and when each is over.

import { type ExerciseId, exerciseOf } from '../../lib/content/catalogue';
import { type Step, stepsOf } from '../../lib/core/guide/steps';
import { keepQuiet, minutes, type Sheet, type Stretch, seconds, standUp, writeBreak } from './reference-sheet';

/** A page's clock may be this far ahead of the background's. */
const SLACK = seconds(0.5);

const isSeated = ({ exercise }: Step) => exerciseOf(exercise).place === 'seated';

/**
 * The steps of the moves. A prompt that is up is answered, and a long break waits behind the stretch. A person who stays
 * seated gets up for none of them.
 */
export function startStretch(
  sheet: Sheet,
  asked: readonly ExerciseId[],
  isNothingNew: boolean | undefined,
  now: number,
): void {
  const { asking, settings } = sheet;
  // The check was days ago.
  if (!isNothingNew && now - sheet.stretchedAt >= minutes(60)) return;
  const plan = asked.filter((id) => !settings.staySeated || exerciseOf(id).place === 'seated');
  if (asking.kind === 'stretch' || plan.length === 0) return;
  const steps = stepsOf({
    plan: plan.map((exercise) => ({ exercise, firstTime: !sheet.done.has(exercise) })),
    tempo: 'normal',
  });
  sheet.asking = {
    kind: 'stretch',
    since: now,
    steps,
    refused: new Set(),
    leftOut: new Set(),
    at: 0,
    reached: 0,
    skipped: new Set(),
    pace: { how: 'held', leftMs: steps[0]?.durationMs ?? 0, since: now },
    upSince: null,
    hasStood: false,
    rest: asking.kind === 'rest' ? asking : null,
    isAnswer: asking.kind === 'prompt' || asking.kind === 'snooze',
  };
  goOn(sheet, now);
}

/** The stretch, if `from` is its current step. An event for another step changes nothing. */
function stretchAt({ asking }: Sheet, from: number): Stretch | null {
  return asking.kind === 'stretch' && asking.at === from ? asking : null;
}

/** Whether a step asks for something steady. The first move that needs it does, and so does the next one after it was refused. */
function asks({ steps, refused, leftOut }: Stretch, at: number): boolean {
  const step = steps[at];
  if (step?.kind !== 'setUp') return false;
  const needs = (exercise: ExerciseId) => exerciseOf(exercise).check;
  const earlier = steps.filter(
    ({ kind, move, exercise }) => kind === 'setUp' && move < step.move && needs(exercise) === needs(step.exercise),
  );
  // A move that was left out never came to its set-up.
  const last = earlier.filter(({ move }) => !leftOut.has(move)).at(-1);
  return !last || refused.has(last.move);
}

/** How long a step is shown: twenty seconds where something is asked. */
const lengthOf = (stretch: Stretch, at: number) =>
  asks(stretch, at) ? seconds(20) : (stretch.steps[at]?.durationMs ?? 0);

function goTo(sheet: Sheet, stretch: Stretch, at: number, now: number): void {
  const step = stretch.steps[at];
  if (!step) {
    endStretch(sheet, now);
    return;
  }
  const isHeld = stretch.pace.how === 'held';
  stretch.at = at;
  stretch.pace = isHeld
    ? { how: 'held', leftMs: lengthOf(stretch, at), since: now }
    : runs(sheet, stretch, lengthOf(stretch, at), now);
}

/** A step with so much time left. A question that is said aloud has no end. */
function runs({ settings }: Sheet, stretch: Stretch, ms: number, now: number): Stretch['pace'] {
  const isAsked = stretch.steps[stretch.at]?.kind === 'before' || asks(stretch, stretch.at);
  return settings.voice && isAsked ? { how: 'asking', since: now } : { how: 'running', until: now + ms };
}

export function nextStep(sheet: Sheet, from: number, now: number): void {
  const stretch = stretchAt(sheet, from);
  if (!stretch) return;
  if (asks(stretch, from)) stretch.refused.delete(stretch.steps[from]?.move ?? Number.NaN);
  if (stretch.steps[from]?.kind === 'before') stretch.leftOut.delete(stretch.steps[from].move);
  // A step that was skipped before is done now.
  stretch.skipped.delete(from);
  const next = stretch.steps[from + 1];
  stretch.reached = Math.max(stretch.reached, from + 1);
  // The person gets up when the set-up is over. It counts when they are asked how the move felt.
  if (next?.kind === 'felt') sheet.done = new Set([...sheet.done, next.exercise]);
  if (next && !isSeated(next) && next.kind !== 'before' && next.kind !== 'setUp' && !stretch.hasStood) {
    stretch.upSince ??= now;
    stretch.hasStood = next.kind === 'felt';
  }
  goTo(sheet, stretch, from + 1, now);
}

/** A page saw the step's time run out. */
export function stepRanOut(sheet: Sheet, from: number, now: number): void {
  const stretch = stretchAt(sheet, from);
  if (stretch?.pace.how !== 'running' || now >= stretchEndsAt(stretch)) return;
  if (now + SLACK >= stretch.pace.until) nextStep(sheet, from, now);
}

/** The words of the step need more time. */
export function takeLonger(sheet: Sheet, from: number, ms: number, now: number): void {
  const stretch = stretchAt(sheet, from);
  if (stretch?.pace.how === 'running') stretch.pace = { how: 'running', until: Math.max(stretch.pace.until, now + ms) };
}

/** The step again, or the one before it. For a move that was skipped at a question, the question. */
export function showAgain(sheet: Sheet, from: number, back: 0 | 1, now: number): void {
  const stretch = stretchAt(sheet, from);
  if (!stretch) return;
  const { steps, refused, leftOut, skipped } = stretch;
  let to = Math.max(0, from - back);
  const move = steps[to]?.move ?? 0;
  // In another move, Back does not go behind a question that was not answered.
  if (move !== steps[from]?.move && (leftOut.has(move) || refused.has(move))) {
    const question = leftOut.has(move) ? 'before' : 'setUp';
    while (to > 0 && steps[to]?.kind !== question) to -= 1;
  } else if (move !== steps[from]?.move) {
    // It does not go behind skipped steps either.
    const undone = [...skipped].filter((at) => steps[at]?.move === move);
    if (undone.length > 0) to = Math.min(...undone);
  }
  goTo(sheet, stretch, to, now);
}

export function skipMove(sheet: Sheet, from: number, now: number): void {
  const stretch = stretchAt(sheet, from);
  if (!stretch) return;
  const { steps } = stretch;
  if (asks(stretch, from)) stretch.refused.add(steps[from]?.move ?? Number.NaN);
  if (steps[from]?.kind === 'before') stretch.leftOut.add(steps[from].move);
  const rest = steps.slice(from).findIndex(({ move }) => move !== steps[from]?.move);
  const to = rest < 0 ? steps.length : from + rest;
  for (let at = Math.max(stretch.reached, from); at < to; at += 1) stretch.skipped.add(at);
  stretch.reached = Math.max(stretch.reached, to);
  if (!stretch.hasStood) stretch.upSince = null;
  goTo(sheet, stretch, to, now);
}

/** A person who stays seated keeps only the moves that are done in the chair. */
export function stayInChair(sheet: Sheet, now: number): void {
  const { asking } = sheet;
  if (asking.kind !== 'stretch') return;
  const current = asking.steps[asking.at];
  if (!current) return;
  sheet.asking = {
    ...asking,
    steps: asking.steps.filter((step) => step.move <= current.move || isSeated(step)),
  };
  if (!isSeated(current)) skipMove(sheet, asking.at, now);
}

/** Pauses the stretch: no page shows it, or the person asked for it. A person who is still without input is away from now on. */
export function hold(sheet: Sheet, now: number): void {
  const { asking, gone } = sheet;
  if (asking.kind !== 'stretch' || asking.pace.how === 'held') return;
  const left = asking.pace.how === 'running' ? asking.pace.until - now : 0;
  const leftMs = left > 0 ? left : lengthOf(asking, asking.at);
  asking.pace = { how: 'held', leftMs, since: Math.min(followedTo(asking), now) };
  if (gone?.lockedSince === null) sheet.gone = { since: now, lockedSince: null };
}

export function goOn(sheet: Sheet, now: number): void {
  const { asking } = sheet;
  if (asking.kind !== 'stretch' || asking.pace.how !== 'held') return;
  asking.pace = runs(sheet, asking, asking.pace.leftMs, now);
}

/** Until when the person may have been there: to the end of the step, to the pause, or half an hour for a question. */
function followedTo({ pace }: Stretch): number {
  if (pace.how === 'asking') return pace.since + minutes(30);
  return pace.how === 'held' ? pace.since : pace.until;
}

/** If nobody goes on, a stretch ends ten minutes after its step or its pause. At a question it ends at once. */
export const stretchEndsAt = (stretch: Stretch) =>
  followedTo(stretch) + (stretch.pace.how === 'asking' ? 0 : minutes(10));

/**
 * If half of it was done, it is a break. The prompt that it answered does not come again. Getting up from the chair ends the
 * bout at that moment; otherwise the next cycle begins. A long break that it was part of goes on, at least as long as the
 * stretch did.
 */
export function endStretch(sheet: Sheet, now: number): void {
  const { asking, gone } = sheet;
  if (asking.kind !== 'stretch') return;
  const { since, steps, reached, skipped, pace, rest, upSince, hasStood, isAnswer } = asking;
  if (gone?.lockedSince === null && pace.how !== 'held') sheet.gone = { since: now, lockedSince: null };
  sheet.moved = null;
  sheet.answered = null;
  keepQuiet(sheet, now);
  // The question whether a move is for the person does not count as done.
  const moves = steps.flatMap(({ kind }, at) => (kind === 'before' ? [] : [at]));
  const followed = moves.filter((at) => at < reached && !skipped.has(at));
  const outcome = followed.length * 2 >= moves.length ? 'done' : 'stopped';
  // Nobody followed it after it was paused, or after the time of its step.
  const left = Math.min(now, followedTo(asking));
  if (outcome === 'done') sheet.stretchedAt = left;
  if (rest) {
    sheet.asking = { ...rest, until: Math.max(rest.until, left) };
    return;
  }
  sheet.asking = { kind: 'nothing' };
  if (hasStood && upSince !== null) standUp(sheet, upSince, now);
  else if (outcome === 'done' || isAnswer) sheet.marks = [...sheet.marks, { what: 'passed', at: now, size: 'short' }];
  else return;
  writeBreak(sheet, left, outcome, 'short', { durationMs: left - since });
}
