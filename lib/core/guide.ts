import { type ExerciseId, exerciseOf } from '../content/catalogue';
import { newCycle, settling } from './clock';
import { type Step, stepsOf } from './guide-steps';
import { recordBreak } from './ledger';
import { keepsSmall, movesLeft, type Person, safetyGate } from './person';
import { type State, track } from './state';
import { type Instant, MINUTE } from './time';
import type { Behind, Guide } from './tracker';

/** With no view left open the guide waits this long, then ends as stopped (design §4). */
export const GUIDE_WAITS = 10 * MINUTE;

/** A page's clock may run a little ahead of the instant it was set for. */
const CLOCK_SLACK = 500;

export function guideOf(state: State): Guide | null {
  const { attention } = state.tracker;
  return attention.kind === 'guiding' ? attention.guide : null;
}

function withGuide(state: State, guide: Guide): State {
  return track(state, { attention: { kind: 'guiding', guide: { ...guide } } });
}

export function planFor(person: Person, exercises: readonly ExerciseId[]): Guide['plan'] {
  const left = movesLeft(person);
  return exercises
    .filter((exercise) => left.includes(exercise))
    .map((exercise) => ({
      exercise,
      firstTime: !person.doneBefore.includes(exercise),
      small: keepsSmall(person, exerciseOf(exercise)),
    }));
}

/** What stands behind a card or "I just moved" given now: the prompt, or its snooze. */
export function behindNow(state: State): Behind {
  const { attention } = state.tracker;
  switch (attention.kind) {
    case 'prompting':
    case 'snoozed':
      return attention;
    case 'card':
      return attention.behind;
    case 'quiet':
    case 'guiding':
    case 'resting':
      return null;
    default:
      return attention satisfies never;
  }
}

/** Brings back what stood behind: a prompt has been seen by now, and its patience begins again. */
export function bringBack(state: State, behind: Behind, now: Instant): State {
  if (behind?.kind !== 'prompting') return track(state, { attention: behind ?? { kind: 'quiet' } });
  return track(state, { attention: { kind: 'prompting', prompt: { ...behind.prompt, notice: 'seen', since: now } } });
}

/** Whether the person is following a stretch at this moment: then no input means nothing (design §4). */
export function isStretching(state: State): boolean {
  const kind = guideOf(state)?.pace.kind;
  return kind === 'running' || kind === 'byHand';
}

/** The pace of a step that has `ms` to go. */
function going(tempo: Guide['tempo'], ms: number, now: Instant): Guide['pace'] {
  return tempo === 'byHand' ? { kind: 'byHand', since: now } : { kind: 'running', stepEndsAt: now + ms };
}

/** Begins the moves that the safety check leaves. Without a valid check nothing begins. */
export function startGuide(state: State, exercises: readonly ExerciseId[], now: Instant): State {
  if (guideOf(state) || state.tracker.attention.kind === 'resting') return state;
  if (safetyGate(state.person, now) !== 'nothingNew') return state;
  const plan = planFor(state.person, exercises);
  const { tempo } = state.settings;
  const [first] = stepsOf({ plan, tempo });
  if (!first) return state;
  return withGuide(state, {
    plan,
    tempo,
    stepIndex: 0,
    furthest: 0,
    skipped: 0,
    pace: going(tempo, first.durationMs, now),
    answers: behindNow(state)?.prompt ?? null,
  });
}

/** Ends the guide. If it `counts`, a new cycle begins; the bout goes on, for it was done in the chair. */
function closeGuide(state: State, guide: Guide, outcome: 'done' | 'stopped', counts: boolean, now: Instant): State {
  const { presence } = state.tracker;
  const over = track(state, {
    attention: { kind: 'quiet' },
    receipt: { kind: outcome === 'done' ? 'stretched' : 'stopped', at: now },
    // Stretching was no absence; if there is still no input, one begins now.
    presence: presence.kind === 'idle' && guide.pace.kind !== 'paused' ? { kind: 'idle', since: now } : presence,
  });
  const exercises = guide.plan.map(({ exercise }) => exercise);
  return settling(counts ? recordBreak(newCycle(over, now), now, outcome, { exercises }) : over, now);
}

/** The guide is over. Half or more of it done counts as a short break; an unanswered prompt counts as skipped. */
export function finishGuide(state: State, guide: Guide, now: Instant): State {
  const isDone = (guide.furthest - guide.skipped) * 2 >= stepsOf(guide).length;
  return closeGuide(state, guide, isDone ? 'done' : 'stopped', isDone || guide.answers !== null, now);
}

function moveTo(state: State, guide: Guide, stepIndex: number, now: Instant): State {
  const step = stepsOf(guide)[stepIndex];
  if (!step) return finishGuide(state, guide, now);
  const pace: Guide['pace'] =
    guide.pace.kind === 'paused'
      ? { kind: 'paused', remainingMs: step.durationMs, since: now }
      : going(guide.tempo, step.durationMs, now);
  return withGuide(state, { ...guide, stepIndex, pace });
}

function noteDone(person: Person, steps: readonly Step[], from: number): Person {
  const step = steps[from];
  if (!step || steps[from + 1]?.move === step.move || person.doneBefore.includes(step.exercise)) return person;
  return { ...person, doneBefore: [...person.doneBefore, step.exercise] };
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

/** Holds the guide where it is. A step whose time ran out with nobody looking is shown again whole. */
export function pauseGuide(state: State, now: Instant): State {
  const guide = guideOf(state);
  if (!guide || guide.pace.kind === 'paused') return state;
  const { presence } = state.tracker;
  const left = guide.pace.kind === 'running' ? guide.pace.stepEndsAt - now : 0;
  const remainingMs = left > 0 ? left : (stepsOf(guide)[guide.stepIndex]?.durationMs ?? 0);
  const held = withGuide(state, { ...guide, pace: { kind: 'paused', remainingMs, since: now } });
  // Stretching was no absence; if there is still no input, one begins now.
  return presence.kind === 'idle' ? track(held, { presence: { kind: 'idle', since: now } }) : held;
}

export function continueGuide(state: State, now: Instant): State {
  const guide = guideOf(state);
  if (guide?.pace.kind !== 'paused') return state;
  return withGuide(state, { ...guide, pace: going(guide.tempo, guide.pace.remainingMs, now) });
}

/** "I had to stop" always counts as a break, shows the calm card, and brings the safety check back (design §4). */
export function stopGuide(state: State, now: Instant): State {
  const guide = guideOf(state);
  if (!guide) return state;
  const over = closeGuide(state, guide, 'stopped', true, now);
  return track(
    { ...over, person: { ...over.person, safety: null } },
    { attention: { kind: 'card', card: 'stopped', since: now, plan: [], behind: null } },
  );
}
