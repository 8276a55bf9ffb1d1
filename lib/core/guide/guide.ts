// Decides how a guide begins and ends, and whether it counts as a break.

import type { ExerciseId } from '../../content/catalogue';
import { rememberOffered, rememberStopped } from '../exercises/memory';
import { safetyGate } from '../exercises/safety-gate';
import { stillIdle } from '../sitting/absence';
import { newBout, newCycle, withGracePeriod } from '../sitting/clock';
import { finishLongBreak } from '../sitting/long-break';
import { recordBreak } from '../sitting/record';
import type { Guide, LongBreak } from '../state/activity';
import { guideOf, withActivity, withNothing, withPrompt } from '../state/attention';
import { explain } from '../state/explain';
import type { Variant } from '../state/planned-move';
import type { Prompt } from '../state/prompt';
import type { State } from '../state/state';
import { type Instant, MINUTE } from '../state/time';
import { followedUntil, going } from './pace';
import { planFor, withWarmUp } from './plan';
import { isBeforeMove, movingSteps, type Step, stepsOf } from './steps';
import { writeGuide } from './write-guide';

/** With no view left open the guide waits this long, then ends as stopped; in ms (GUIDE-3). */
export const GUIDE_WAITS = 10 * MINUTE;

/** Brings a prompt back before the person, in front of everything: it has been seen by now, and its patience begins again. */
export function bringBack(state: State, prompt: Prompt, now: Instant): State {
  const seen = prompt.kind === 'up' ? ({ ...prompt, notification: 'seen', since: now } as const) : prompt;
  return withPrompt(withNothing(state), seen);
}

const longBreakOf = ({ since, until, exercises }: LongBreak): LongBreak => ({ since, until, exercises });

/** How a guide was asked for. */
interface Asked {
  readonly variant?: Variant | undefined;
  /** The person has just said that nothing is new. */
  readonly isNothingNew?: boolean | undefined;
}

/** Begins the moves that the safety check leaves. Without a valid check, or an answer that is due, nothing begins. */
export function startGuide(
  state: State,
  exercises: readonly ExerciseId[],
  now: Instant,
  { variant = 'whole', isNothingNew = false }: Asked,
): State {
  if (guideOf(state)) return state;
  const gate = safetyGate(state, exercises, now);
  if (gate !== 'open' && !(gate === 'nothingNew' && isNothingNew)) return state;
  const plan = withWarmUp(state, planFor(state, exercises, now, variant), now);
  const { activity } = state.tracker;
  const { tempo } = state.settings;
  const [first] = stepsOf({ plan, tempo });
  if (!first) return state;
  const offered = plan.map(({ exercise }) => exercise);
  return withActivity(rememberOffered(state, offered, now), {
    kind: 'guide',
    plan,
    startedAt: now,
    tempo,
    stepIndex: 0,
    furthest: 0,
    skipped: 0,
    stance: { kind: 'seated' },
    pace: going(state, { plan, tempo }, 0, first.durationMs, now),
    longBreak: activity.kind === 'longBreak' ? longBreakOf(activity) : null,
  });
}

/** How long it took, in ms; `null` if that is not known. */
const tookMs = (guide: Guide, now: Instant) =>
  guide.startedAt === null ? null : Math.max(0, followedUntil(guide, now) - guide.startedAt);

/**
 * Ends the guide. A standing or a floor move in it ended the bout, where it began. If it was all done in the chair and
 * `counts`, a new cycle begins and the bout goes on (SITTING-3).
 */
function closeGuide(state: State, guide: Guide, outcome: 'done' | 'stopped', counts: boolean, now: Instant): State {
  const { presence } = state.tracker;
  const told = explain(withNothing(state), { kind: outcome === 'done' ? 'stretched' : 'stopped', at: now });
  const noted = outcome === 'done' ? writeGuide(told, { stretchedAt: now }) : told;
  // Stretching was no absence; if there is still no input, one begins now.
  const over = presence.kind === 'idle' && guide.pace.kind !== 'paused' ? stillIdle(noted, now) : noted;
  const exercises = guide.plan.map(({ exercise }) => exercise);
  if (guide.longBreak) return withGracePeriod(backToLongBreak(over, guide, guide.longBreak, exercises, now), now);
  const { stance } = guide;
  const durationMs = tookMs(guide, now);
  if (stance.kind === 'stood') {
    return withGracePeriod(recordBreak(newBout(over, now, stance.at), now, outcome, { exercises, durationMs }), now);
  }
  return withGracePeriod(
    counts ? recordBreak(newCycle(over, now), now, outcome, { exercises, durationMs }) : over,
    now,
  );
}

/** A long break that a guide was a part of goes on, at least as long as the guide did; it is what ends the bout. */
function backToLongBreak(
  state: State,
  guide: Guide,
  { since, until, exercises }: LongBreak,
  done: readonly ExerciseId[],
  now: Instant,
): State {
  return withActivity(state, {
    kind: 'longBreak',
    since,
    until: Math.max(until, followedUntil(guide, now)),
    exercises: [...exercises, ...done],
  });
}

/** The guide is over. Half or more of it done counts as a short break; an unanswered prompt counts as skipped (GUIDE-5). */
export function finishGuide(state: State, guide: Guide, now: Instant): State {
  const steps = stepsOf(guide);
  const done = movingSteps(steps, 0, guide.furthest) - guide.skipped;
  const isDone = done * 2 >= movingSteps(steps, 0, steps.length);
  return closeGuide(state, guide, isDone ? 'done' : 'stopped', isDone || state.tracker.prompt.kind !== 'none', now);
}

/** The person ends the guide where it is. */
export function endGuide(state: State, now: Instant): State {
  const guide = guideOf(state);
  return guide ? finishGuide(state, guide, now) : state;
}

/**
 * The moves that may have hurt. Whoever has to stop before a move has begun may mean the one before it, which has just been
 * done: a question about the next comes by itself.
 */
function mayHaveHurt({ plan }: Guide, step: Step): readonly ExerciseId[] {
  if (!isBeforeMove(step)) return [step.exercise];
  const before = plan.slice(0, step.move).findLast(({ isLeftOut, isRefused }) => !isLeftOut && !isRefused);
  return before ? [before.exercise, step.exercise] : [step.exercise];
}

/** "I had to stop" always counts as a break, shows the calm card, and brings the safety check back (GUIDE-6). */
export function stopGuide(state: State, now: Instant): State {
  const guide = guideOf(state);
  if (!guide) return state;
  const step = stepsOf(guide)[guide.stepIndex];
  const hurt = step ? mayHaveHurt(guide, step) : [];
  const noted = hurt.reduce((each, exercise) => rememberStopped(each, exercise, now), state);
  const over = finishLongBreak(closeGuide(noted, guide, 'stopped', true, now), now);
  const stopped = writeGuide({ ...over, person: { ...over.person, safety: null } }, { stretchedAt: null });
  const card = withActivity(withNothing(stopped), { kind: 'card', card: 'stopped', since: now, plan: [] });
  return explain(card, { kind: 'stopped', at: now });
}
