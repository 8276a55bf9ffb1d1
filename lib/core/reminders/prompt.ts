// Decides how a break is announced, repeated, snoozed, skipped and missed.

import type { ExerciseId } from '../../content/catalogue';
import { movesOnOffer, whyKeptBack, whyLeftOut } from '../exercises/eligibility';
import { rememberOffered } from '../exercises/memory';
import { nextMove } from '../exercises/rotation';
import { keepAnswered } from '../sitting/absence';
import { isAtDesk } from '../sitting/at-desk';
import { newCycle } from '../sitting/bout';
import { breakRules } from '../sitting/break-rules';
import { dueAt, dueSize, naturalBreakMs, snoozeMs } from '../sitting/clock';
import { withPosture } from '../sitting/posture';
import { nextRowId, recordBreak } from '../sitting/record';
import { attentionOf, withPrompt } from '../state/attention';
import { explain, explainNothing } from '../state/explain';
import type { Explanation } from '../state/explanation';
import type { PromptUp, ToldPrompt } from '../state/prompt';
import { withoutRetry } from '../state/retry';
import type { State } from '../state/state';
import type { Instant } from '../state/time';
import { note } from '../state/worker-log';
import { putOff } from './deferral';
import { isScreenShared } from './deferral-signals';
import { notificationId } from './notification-id';
import { mayRepeat } from './prompt-patience';
import { countSkip, skipsLeft } from './skips';
import { isInTheMiddle } from './waits';
import { writeReminders } from './write-reminders';

/** How many snoozes in a row are allowed. After the last one the prompt offers only Start and Skip (PROMPT-2). */
export const SNOOZES_IN_A_ROW = 3;

export const maySnooze = (prompt: PromptUp) => prompt.snoozes < SNOOZES_IN_A_ROW;

/**
 * The size and the move of a break that was first announced at `offeredAt`, by the present settings and checks. They are
 * always worked out again, because the person may have switched long breaks off since (PROMPT-9). The move stays the same if
 * it is still on offer.
 */
function asThingsAre(state: State, named: ExerciseId | null, offeredAt: Instant, now: Instant) {
  const size = dueSize(state, offeredAt);
  if (breakRules[size].isAway) return { size, exercise: null };
  const stays = named !== null && whyLeftOut(state, named, now) === null;
  return { size, exercise: stays ? named : nextMove(state, movesOnOffer(state, now), now) };
}

/** Logs that notifications are switched off, so that only the badge shows the prompt. */
function noteSilent(state: State, now: Instant): State {
  return state.settings.showNotification ? state : note(state, now, 'told');
}

/** Why the time of the next break is what it is: what a person said. It is of no use any more when that break is announced. */
const endsWithNext: readonly Explanation['kind'][] = ['snoozed', 'skipped', 'moved', 'stood'];

/**
 * Announces a prompt: a new one, or one that was put off. If the person was asked whether they still stand, that question
 * ends, because the clock runs again.
 */
export function tell(
  state: State,
  before: Pick<ToldPrompt, 'exercise' | 'offeredAt' | 'snoozes'> & Partial<Pick<ToldPrompt, 'said'>>,
  now: Instant,
): State {
  const { posture, promptsSoFar, explanation } = state.tracker;
  const number = promptsSoFar + 1;
  const { offeredAt = now, said = 'once', snoozes } = before;
  const { size, exercise } = asThingsAre(state, before.exercise, offeredAt, now);
  const told = withPrompt(writeReminders(state, { promptsSoFar: number }), {
    kind: 'up',
    number,
    size,
    exercise,
    snoozes,
    since: now,
    offeredAt,
    said,
    ...(said === 'twice' ? { repeatedAt: now } : {}),
    notification: 'wished',
  });
  const seated = posture.kind === 'asked' ? withPosture(told, { kind: 'sitting' }) : told;
  // "The next one comes in its own time" is an explanation that ends when the next one is here, and so does what can be undone.
  const isOver = endsWithNext.includes(explanation.kind);
  const explained = isOver ? explainNothing(seated) : seated;
  return noteSilent(rememberOffered(explained, exercise ? [exercise] : [], now), now);
}

/** A break is due. It is a long one if that is due, and never both (BREAK-4). */
export function notifyBreak(state: State, now: Instant): State {
  const told = tell(state, { exercise: null, snoozes: 0 }, now);
  const { prompt } = told.tracker;
  if (prompt.kind === 'none') return told;
  return recordBreak(told, now, 'offered', { ...breakOf(prompt), lateMs: now - dueAt(state) });
}

/** What time does to a prompt that is up: an absence answers it, or it is repeated, or it is missed. */
export function applyTimeToPrompt(state: State, prompt: PromptUp, now: Instant): State {
  const { presence } = state.tracker;
  if (presence.kind !== 'active' && now >= presence.since + naturalBreakMs(state)) {
    // The prompt is removed but remembered: a person who left right after it did what it asked.
    return withPrompt(keepAnswered(state, presence, now), { kind: 'none' });
  }
  if (!isAtDesk(state, now) || isScreenShared(state)) return state;
  if (!mayRepeat(state, prompt)) return passBy(state, prompt, 'missed', now);
  // A call has begun since. The repeat comes when it is over.
  if (isInTheMiddle(state)) return putOff(state, now, 'twice');
  return withPrompt(state, { ...withoutRetry(prompt), said: 'twice', repeatedAt: now, notification: 'wished' });
}

/**
 * Keeps a prompt that is up in line with the present settings, safety check and moves on offer. If nobody is there, it is
 * corrected when they are back. A prompt that was put off is worked out when it is announced again.
 */
export function keepPromptTrue(state: State, now: Instant): State {
  const prompt = attentionOf(state);
  if (prompt.kind !== 'up' || !isAtDesk(state, now)) return state;
  const { size, exercise } = asThingsAre(state, prompt.exercise, prompt.offeredAt ?? prompt.since, now);
  if (size === prompt.size && exercise === prompt.exercise) return state;
  const right = withPrompt(state, { ...prompt, size, exercise });
  return rememberOffered(right, exercise ? [exercise] : [], now);
}

/** What the words of a prompt ask for, without the name of the move: any move that is allowed is as good. */
function askedFor({ settings }: State, { exercise, size }: PromptUp) {
  if (exercise !== null) return size;
  return settings.staySeated ? `${size}, seated` : size;
}

/**
 * Replaces a notification whose words are wrong by now: another size of break is due, its move is not allowed any more, or it
 * tells a person to stand who stays seated. Also shows one if notifications were just switched on. It stays the same
 * reminder: nothing is counted, and its time goes on.
 */
export function reword(before: State, after: State, now: Instant): State {
  const [was, is] = [attentionOf(before), attentionOf(after)];
  if (was.kind !== 'up' || is.kind !== 'up' || is.notification === 'seen') return after;
  // A prompt that was announced or repeated just now has a new id already.
  if (notificationId(was) !== notificationId(is)) return after;
  const isSwitchedOn = !before.settings.showNotification && after.settings.showNotification;
  const named = was.exercise;
  const isKeptBack = named !== null && named !== is.exercise && whyKeptBack(after, named, now) !== null;
  const isOther = isKeptBack || askedFor(before, was) !== askedFor(after, is);
  if (!isSwitchedOn && !(isOther && is.notification === 'up')) return after;
  const wordings = (is.wordings ?? 0) + 1;
  return withPrompt(after, { ...is, notification: 'up', wordings });
}

export function snoozePrompt(state: State, now: Instant): State {
  const prompt = attentionOf(state);
  if (prompt.kind !== 'up' || !maySnooze(prompt)) return state;
  const until = now + snoozeMs(state);
  const snoozed = withPrompt(state, { ...prompt, kind: 'snoozed', said: 'once', snoozes: prompt.snoozes + 1, until });
  const told = explain(snoozed, { kind: 'snoozed', at: now }, { kind: 'snoozed', row: nextRowId(state, now) });
  return recordBreak(told, now, 'snoozed', breakOf(prompt));
}

const breakOf = ({ size, exercise }: ToldPrompt) => ({ size, exercises: exercise ? [exercise] : [] });

/** The break was skipped or missed. The next cycle begins now (PROMPT-7). */
function passBy(state: State, prompt: PromptUp, outcome: 'skipped' | 'missed', now: Instant): State {
  const passed = newCycle(withPrompt(state, { kind: 'none' }), now, prompt.size);
  return explain(recordBreak(passed, now, outcome, breakOf(prompt)), { kind: outcome, at: now });
}

/** Skips the break, if a skip is left today. */
export function skipPrompt(state: State, now: Instant): State {
  return skipsLeft(state, now) === 0 ? state : declinePrompt(state, now);
}

/** Declines the break without using a skip. This is always possible, so a limit never traps anybody (PROMPT-6). */
export function declinePrompt(state: State, now: Instant): State {
  const prompt = attentionOf(state);
  if (prompt.kind !== 'up') return state;
  const { clock, skips } = state.tracker;
  const { cycleStartedAt, longCycleStartedAt } = clock;
  const cycle = { cycleStartedAt, longCycleStartedAt };
  const undo = { kind: 'skipped', prompt, cycle, skips, row: nextRowId(state, now) } as const;
  return explain(passBy(countSkip(state, now), prompt, 'skipped', now), { kind: 'skipped', at: now }, undo);
}

/**
 * "Start" was pressed on a notification, which has no room for the question whether anything is new. The page that opens asks
 * only that, for the move that was named.
 */
export function pressStart(state: State): State {
  const prompt = attentionOf(state);
  if (prompt.kind !== 'up' || breakRules[prompt.size].isAway) return state;
  return withPrompt(state, { ...prompt, isStartPressed: true });
}
