// Decides how a guide begins and ends, and whether it counts as a break.

import type { ExerciseId } from '../../content/catalogue';
import { rememberOffered, rememberStopped } from '../exercises/memory';
import { safetyGate } from '../exercises/safety-gate';
import { newBout, newCycle, withGracePeriod } from '../sitting/bout';
import { finishLongBreak, isTaken } from '../sitting/long-break';
import { stillIdle } from '../sitting/no-input';
import { recordBreak } from '../sitting/record';
import type { Activity, Guide, LongBreak } from '../state/activity';
import { guideOf, withActivity, withNothing, withPrompt } from '../state/attention';
import { explain } from '../state/explain';
import type { Variant } from '../state/planned-move';
import type { Prompt } from '../state/prompt';
import type { State } from '../state/state';
import type { Instant } from '../state/time';
import { followedUntil, going } from './pace';
import { planFor, withWarmUp } from './plan';
import { isBeforeMove, movingSteps, type Step, stepsOf } from './steps';
import { writeGuide } from './write-guide';

/** Shows a prompt again, in front of everything. It counts as seen, and its waiting time begins again. */
export function bringBack(state: State, prompt: Prompt, now: Instant): State {
  const seen = prompt.kind === 'up' ? ({ ...prompt, notification: 'seen', since: now } as const) : prompt;
  return withPrompt(withNothing(state), seen);
}

const longBreakOf = ({ kind: _, ...longBreak }: Extract<Activity, { kind: 'longBreak' }>): LongBreak => longBreak;

const idsOf = (moves: Guide['plan']) => moves.map(({ exercise }) => exercise);

/** How a guide was started. */
interface Asked {
  readonly variant?: Variant | undefined;
  /** The person has just said that nothing is new. */
  readonly isNothingNew?: boolean | undefined;
}

/**
 * Begins the moves that the safety check allows. It does nothing without a valid check, or without the answer that is
 * required.
 */
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
  const offered = idsOf(plan);
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

/** How long the guide took, in ms; `null` if that is not known. */
const tookMs = (guide: Guide, now: Instant) =>
  guide.startedAt === null ? null : Math.max(0, followedUntil(guide, now) - guide.startedAt);

/** The moves that were begun: not those that nobody came to, nor those that were skipped before they began. */
function begunMoves(guide: Guide): ExerciseId[] {
  const steps = stepsOf(guide);
  const begun = guide.plan.filter(({ undoneFrom = steps.length }, move) =>
    steps.some((step, at) => step.move === move && at < undoneFrom && at <= guide.furthest && !isBeforeMove(step)),
  );
  return idsOf(begun);
}

/**
 * Ends the guide. A standing or floor move in it ended the bout at the moment the person got up. If all moves were done in
 * the chair and `counts` is true, a new cycle begins and the bout goes on (SITTING-3).
 */
function closeGuide(state: State, guide: Guide, outcome: 'done' | 'stopped', counts: boolean, now: Instant): State {
  const { presence } = state.tracker;
  const told = explain(withNothing(state), { kind: outcome === 'done' ? 'stretched' : 'stopped', at: now });
  // Somebody may have left in the middle of it, and come back only the next day.
  const leftAt = followedUntil(guide, now);
  const noted = outcome === 'done' ? writeGuide(told, { stretchedAt: leftAt }) : told;
  // Stretching was no absence. If there is still no input, an absence begins now.
  const over = presence.kind === 'idle' && guide.pace.kind !== 'paused' ? stillIdle(noted, now) : noted;
  const begun = begunMoves(guide);
  if (guide.longBreak) return withGracePeriod(backToLongBreak(over, guide, guide.longBreak, begun, now), now);
  // A stretch that was stopped before its first move has a name too.
  const exercises = begun.length > 0 ? begun : idsOf(guide.plan);
  const { stance } = guide;
  const durationMs = tookMs(guide, now);
  if (stance.kind === 'stood') {
    return withGracePeriod(recordBreak(newBout(over, now, stance), leftAt, outcome, { exercises, durationMs }), now);
  }
  return withGracePeriod(
    counts ? recordBreak(newCycle(over, now), leftAt, outcome, { exercises, durationMs }) : over,
    now,
  );
}

/**
 * Returns to the long break that the guide was part of. The long break lasts at least as long as the guide did, and it is
 * what ends the bout.
 */
function backToLongBreak(
  state: State,
  guide: Guide,
  longBreak: LongBreak,
  done: readonly ExerciseId[],
  now: Instant,
): State {
  return withActivity(state, {
    ...longBreak,
    kind: 'longBreak',
    until: Math.max(longBreak.until, followedUntil(guide, now)),
    exercises: [...longBreak.exercises, ...done],
  });
}

/**
 * The guide is over. If at least half of it was done, it counts as a short break. Otherwise its prompt counts as skipped
 * (GUIDE-5).
 */
export function finishGuide(state: State, guide: Guide, now: Instant): State {
  const steps = stepsOf(guide);
  const done = movingSteps(steps, 0, guide.furthest) - guide.skipped;
  const isDone = done * 2 >= movingSteps(steps, 0, steps.length);
  return closeGuide(state, guide, isDone ? 'done' : 'stopped', isDone || state.tracker.prompt.kind !== 'none', now);
}

/** The person ends the guide at its current step. */
export function endGuide(state: State, now: Instant): State {
  const guide = guideOf(state);
  return guide ? finishGuide(state, guide, now) : state;
}

/**
 * The moves that may have caused the pain. If a question is shown before a move has begun, the pain may come from the move
 * before it, which was just finished.
 */
function mayHaveHurt({ plan }: Guide, step: Step): readonly ExerciseId[] {
  if (!isBeforeMove(step)) return [step.exercise];
  const before = plan.slice(0, step.move).findLast(({ isLeftOut, isRefused }) => !isLeftOut && !isRefused);
  return before ? [before.exercise, step.exercise] : [step.exercise];
}

/** "I had to stop": it always counts as a break, shows the card with advice, and requires a new safety check (GUIDE-6). */
export function stopGuide(state: State, now: Instant): State {
  const guide = guideOf(state);
  if (!guide) return state;
  const step = stepsOf(guide)[guide.stepIndex];
  const hurt = step ? mayHaveHurt(guide, step) : [];
  const noted = hurt.reduce((each, exercise) => rememberStopped(each, exercise, now), state);
  // A long break that is ended too early counts as skipped, and this is a break.
  const counted = guide.longBreak && !isTaken(state, guide.longBreak, now) ? { ...guide, longBreak: null } : guide;
  const over = finishLongBreak(closeGuide(noted, counted, 'stopped', true, now), now);
  const stopped = writeGuide({ ...over, person: { ...over.person, safety: null } }, { stretchedAt: null });
  const card = withActivity(withNothing(stopped), { kind: 'card', card: 'stopped', since: now, plan: [] });
  return explain(card, { kind: 'stopped', at: now });
}
