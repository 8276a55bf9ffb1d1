import { finishGuide } from './guide';
import { going, guideOf, withGuide } from './guide-pace';
import { type Step, stepsOf } from './guide-steps';
import type { Person } from './person';
import type { State } from './state';
import type { Instant } from './time';
import type { Guide } from './tracker';

/** A page's clock may run a little ahead of the instant it was set for. */
const CLOCK_SLACK = 500;

function moveTo(state: State, guide: Guide, stepIndex: number, now: Instant): State {
  const step = stepsOf(guide)[stepIndex];
  if (!step) return finishGuide(state, guide, now);
  const pace: Guide['pace'] =
    guide.pace.kind === 'paused'
      ? { kind: 'paused', remainingMs: step.durationMs, since: now }
      : going(guide.tempo, step.durationMs, now);
  return withGuide(state, { ...guide, stepIndex, pace });
}

/** A move has been done once the person is asked how it felt. */
function noteDone(person: Person, steps: readonly Step[], from: number): Person {
  const next = steps[from + 1];
  if (next?.kind !== 'felt' || person.doneBefore.includes(next.exercise)) return person;
  return { ...person, doneBefore: [...person.doneBefore, next.exercise] };
}

/** On to the next step, if `from` is still the current one: a second press finds it gone and changes nothing. */
export function advanceStep(state: State, from: number, now: Instant): State {
  const guide = guideOf(state);
  if (guide?.stepIndex !== from) return state;
  const person = noteDone(state.person, stepsOf(guide), from);
  const furthest = Math.max(guide.furthest, from + 1);
  return moveTo({ ...state, person }, { ...guide, furthest }, from + 1, now);
}

/** A view saw the step's time run out. */
export function endStepTime(state: State, from: number, now: Instant): State {
  const guide = guideOf(state);
  if (guide?.pace.kind !== 'running' || now + CLOCK_SLACK < guide.pace.stepEndsAt) return state;
  return advanceStep(state, from, now);
}

export function stepBack(state: State, from: number, now: Instant): State {
  const guide = guideOf(state);
  if (guide?.stepIndex !== from) return state;
  return moveTo(state, guide, Math.max(0, from - 1), now);
}

/** The step again, from its start; on hold it stays on hold. */
export function repeatStep(state: State, from: number, now: Instant): State {
  const guide = guideOf(state);
  return guide?.stepIndex === from ? moveTo(state, guide, from, now) : state;
}

/** On to the next move; after the last one the guide is over. */
export function skipMove(state: State, from: number, now: Instant): State {
  const guide = guideOf(state);
  if (guide?.stepIndex !== from) return state;
  const steps = stepsOf(guide);
  const move = steps[from]?.move;
  const next = steps.findIndex((step, index) => index > from && step.move !== move);
  const to = next < 0 ? steps.length : next;
  const skipped = guide.skipped + Math.max(0, to - Math.max(guide.furthest, from));
  return moveTo(state, { ...guide, skipped, furthest: Math.max(guide.furthest, to) }, to, now);
}
