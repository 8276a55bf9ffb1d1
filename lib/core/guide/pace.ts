// Decides how long the step of a guide lasts, and what a pause does to it.

import { stillIdle } from '../sitting/absence';
import type { Guide } from '../state/activity';
import { guideOf, withActivity } from '../state/attention';
import type { State } from '../state/state';
import { type Instant, MINUTE, SECOND } from '../state/time';
import { type Course, isQuestion, type Step, stepsOf } from './steps';

/**
 * Whether a step lasts until the person goes on: by hand each does, and while steps are said aloud each question. Whoever only
 * listens can press nothing while it is said, and silence is no answer (GUIDE-19).
 */
const waitsForPerson = ({ settings }: State, tempo: Guide['tempo'], step: Step | undefined) =>
  tempo === 'byHand' || (settings.voice && step !== undefined && isQuestion(step));

/** The pace of a step that has `ms` to go. */
export function going(state: State, guide: Course, stepIndex: number, ms: number, now: Instant): Guide['pace'] {
  return waitsForPerson(state, guide.tempo, stepsOf(guide)[stepIndex])
    ? { kind: 'byHand', since: now }
    : { kind: 'running', stepEndsAt: now + ms };
}

/** Someone who goes on by hand may take their time over a step; a page that is gone says so by closing. In ms (GUIDE-4). */
export const GUIDE_WAITS_BY_HAND = 30 * MINUTE;

/** Until when it was followed: nobody was there for what came after the last step's time, or after it was put on hold. */
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

/** Holds the guide where it is. A step whose time ran out with nobody looking is shown again whole. */
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
  // Stretching was no absence; if there is still no input, one begins now.
  return presence.kind === 'idle' ? stillIdle(held, now) : held;
}

export function continueGuide(state: State, now: Instant): State {
  const guide = guideOf(state);
  if (guide?.pace.kind !== 'paused') return state;
  return withActivity(state, { ...guide, pace: going(state, guide, guide.stepIndex, guide.pace.remainingMs, now) });
}

/** A step whose words take longer than it has left goes on for as long as they take. By hand, and on hold, it does anyway. */
export function giveTime(state: State, from: number, ms: number, now: Instant): State {
  const guide = guideOf(state);
  if (guide?.stepIndex !== from || guide.pace.kind !== 'running') return state;
  const { stepEndsAt, firstEndsAt = stepEndsAt } = guide.pace;
  if (now + ms <= stepEndsAt) return state;
  return withActivity(state, { ...guide, pace: { kind: 'running', stepEndsAt: now + ms, firstEndsAt } });
}

/** How long a step stays at the least that another tempo has cut short, in ms: long enough to see that it goes. */
const NOT_AT_ONCE = SECOND;

/** How long the step has still to go, in ms; by hand it is all of it. */
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
 * Takes the tempo of the settings, if that has changed (GUIDE-12). The guide stays at its step, which gets what the new
 * tempo gives it, less what it has had.
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
