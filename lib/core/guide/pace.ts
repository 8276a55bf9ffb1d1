// Decides how long the step of a guide lasts, and what a pause does to it.

import { stillIdle } from '../sitting/no-input';
import type { Guide } from '../state/activity';
import { guideOf, withActivity } from '../state/attention';
import type { State } from '../state/state';
import { type Instant, SECOND } from '../state/time';
import { type Course, isQuestion, type Step, stepsOf } from './steps';
import { GUIDE_WAITS_BY_HAND } from './waits-for-person';

/**
 * Whether a step lasts until the person goes on. By hand, every step does. While steps are said aloud, every question does: a
 * person who only listens cannot answer before the words are over, and silence is not an answer (GUIDE-19).
 */
const waitsForPerson = ({ settings }: State, tempo: Guide['tempo'], step: Step | undefined) =>
  tempo === 'byHand' || (settings.voice && step !== undefined && isQuestion(step));

/** The pace of a step that has `ms` left. */
export function going(state: State, guide: Course, stepIndex: number, ms: number, now: Instant): Guide['pace'] {
  return waitsForPerson(state, guide.tempo, stepsOf(guide)[stepIndex])
    ? { kind: 'byHand', since: now }
    : { kind: 'running', stepEndsAt: now + ms };
}

/**
 * Until when the person followed the guide, epoch ms. Nobody followed it after the time of its step was over, or after it was
 * paused.
 */
export function followedUntil({ pace }: Guide, now: Instant): Instant {
  switch (pace.kind) {
    case 'running':
      return Math.min(now, pace.stepEndsAt);
    case 'paused':
      return Math.min(now, pace.since);
    case 'byHand':
      return Math.min(now, pace.since + GUIDE_WAITS_BY_HAND);
    default:
      return pace satisfies never;
  }
}

const wholeStepMs = (guide: Guide) => stepsOf(guide)[guide.stepIndex]?.durationMs ?? 0;

/** Pauses the guide. If the time of the step ran out while no page showed it, the whole step is shown again. */
export function pauseGuide(state: State, now: Instant): State {
  const guide = guideOf(state);
  if (!guide || guide.pace.kind === 'paused') return state;
  const { presence } = state.tracker;
  const left = guide.pace.kind === 'running' ? guide.pace.stepEndsAt - now : 0;
  const remainingMs = left > 0 ? left : wholeStepMs(guide);
  const held = withActivity(state, {
    ...guide,
    pace: { kind: 'paused', remainingMs, since: followedUntil(guide, now) },
  });
  // Stretching was no absence. If there is still no input, an absence begins now.
  return presence.kind === 'idle' ? stillIdle(held, now) : held;
}

export function continueGuide(state: State, now: Instant): State {
  const guide = guideOf(state);
  if (guide?.pace.kind !== 'paused') return state;
  return withActivity(state, { ...guide, pace: going(state, guide, guide.stepIndex, guide.pace.remainingMs, now) });
}

/**
 * Gives a step more time, because its words take longer than it has left. By hand and while paused, a step lasts long enough
 * anyway.
 */
export function giveTime(state: State, from: number, ms: number, now: Instant): State {
  const guide = guideOf(state);
  if (guide?.stepIndex !== from || guide.pace.kind !== 'running') return state;
  const { stepEndsAt, firstEndsAt = stepEndsAt } = guide.pace;
  if (now + ms <= stepEndsAt) return state;
  return withActivity(state, { ...guide, pace: { kind: 'running', stepEndsAt: now + ms, firstEndsAt } });
}

/** A step that a new tempo has shortened still stays this long, in ms, so that the person sees it end. */
const NOT_AT_ONCE = SECOND;

/** How long the step has left, in ms. By hand it is the whole step. */
function leftMs(guide: Guide, now: Instant): number {
  const { pace } = guide;
  switch (pace.kind) {
    case 'running':
      return pace.stepEndsAt - now;
    case 'paused':
      return pace.remainingMs;
    case 'byHand':
      return wholeStepMs(guide);
    default:
      return pace satisfies never;
  }
}

/**
 * Applies a changed tempo from the settings (GUIDE-12). The guide stays at its step, which gets the length of the new tempo,
 * minus the time it has had.
 */
export function takeTempo(state: State, now: Instant): State {
  const before = guideOf(state);
  const { tempo } = state.settings;
  if (!before || before.tempo === tempo) return state;
  const after: Guide = { ...before, tempo };
  const hadMs = wholeStepMs(before) - leftMs(before, now);
  const ms = Math.max(NOT_AT_ONCE, wholeStepMs(after) - hadMs);
  const { pace } = before;
  return withActivity(state, {
    ...after,
    pace: pace.kind === 'paused' ? { ...pace, remainingMs: ms } : going(state, after, after.stepIndex, ms, now),
  });
}
