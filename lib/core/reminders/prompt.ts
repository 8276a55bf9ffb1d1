// Decides how a break is told, repeated, snoozed, skipped and missed.

import type { ExerciseId } from '../../content/catalogue';
import { movesOnOffer, whyKeptBack, whyLeftOut } from '../exercises/eligibility';
import { rememberOffered } from '../exercises/memory';
import { nextMove } from '../exercises/rotation';
import { isAtDesk, keepAnswered } from '../sitting/absence';
import { breakRules } from '../sitting/break-rules';
import { dueAt, dueSize, naturalBreakMs, newCycle, snoozeMs } from '../sitting/clock';
import { withPosture } from '../sitting/posture';
import { nextRowId, recordBreak } from '../sitting/record';
import { attentionOf, withPrompt } from '../state/attention';
import { explain, explainNothing } from '../state/explain';
import type { PromptUp, ToldPrompt } from '../state/prompt';
import { withoutRetry } from '../state/retry';
import type { State } from '../state/state';
import { type Instant, MINUTE } from '../state/time';
import { note } from '../state/worker-log';
import { isInTheMiddle, putOff } from './deferral';
import { isScreenShared } from './deferral-signals';
import { notificationId } from './notification-id';
import { countSkip, skipsLeft } from './skips';
import { writeReminders } from './write-reminders';

/** An unanswered prompt is repeated once after this long, and missed after as long again, in ms (PROMPT-3). */
export const PROMPT_PATIENCE = 5 * MINUTE;

/** How many snoozes there may be in a row; after the last one the prompt offers Start and Skip only (PROMPT-2). */
export const SNOOZES_IN_A_ROW = 3;

export const maySnooze = (prompt: PromptUp) => prompt.snoozes < SNOOZES_IN_A_ROW;

function mayRepeat({ settings: { repeatNotification, showNotification } }: State, prompt: PromptUp): boolean {
  return repeatNotification && showNotification && prompt.said === 'once' && prompt.notification !== 'seen';
}

/**
 * When a prompt that is up is next repeated, missed, or answered by an absence, epoch ms. While others see the screen it is on
 * the icon alone, so it is neither repeated nor missed.
 */
export function promptChangesAt(state: State, prompt: PromptUp): Instant | null {
  const { lastEventAt, presence, gracePeriodUntil } = state.tracker;
  const changesAt = Math.max(prompt.since + (mayRepeat(state, prompt) ? 1 : 2) * PROMPT_PATIENCE, gracePeriodUntil);
  if (isAtDesk(state, Math.max(changesAt, lastEventAt))) return isScreenShared(state) ? null : changesAt;
  return presence.kind === 'active' ? null : presence.since + naturalBreakMs(state);
}

/**
 * What a break is that was first told at `offeredAt`, as the person and their settings are `now`: never what was worked out
 * when it was told before, for long breaks may have been switched off since (PROMPT-9). The move that it named stays, if it is still
 * on offer.
 */
function asThingsAre(state: State, named: ExerciseId | null, offeredAt: Instant, now: Instant) {
  const size = dueSize(state, offeredAt);
  if (breakRules[size].isAway) return { size, exercise: null };
  const stays = named !== null && whyLeftOut(state, named, now) === null;
  return { size, exercise: stays ? named : nextMove(state, movesOnOffer(state, now), now) };
}

/** With notifications off the badge tells, and nobody answers for it. */
function noteSilent(state: State, now: Instant): State {
  return state.settings.showNotification ? state : note(state, now, 'told');
}

/** Says a prompt: a new one, or one that was put off. The clock goes again, so nobody need be asked any more. */
export function tell(
  state: State,
  before: Pick<ToldPrompt, 'exercise' | 'offeredAt' | 'snoozes'>,
  now: Instant,
): State {
  const { posture, promptsSoFar, explanation } = state.tracker;
  const number = promptsSoFar + 1;
  const { offeredAt = now, snoozes } = before;
  const { size, exercise } = asThingsAre(state, before.exercise, offeredAt, now);
  const told = withPrompt(writeReminders(state, { promptsSoFar: number }), {
    kind: 'up',
    number,
    size,
    exercise,
    snoozes,
    since: now,
    offeredAt,
    said: 'once',
    notification: 'wished',
  });
  const seated = posture.kind === 'asked' ? withPosture(told, { kind: 'sitting' }) : told;
  // "The next one comes in its own time": here it is.
  const isSaid = explanation.kind === 'snoozed' || explanation.kind === 'skipped';
  const said = isSaid ? explainNothing(seated) : seated;
  return noteSilent(rememberOffered(said, exercise ? [exercise] : [], now), now);
}

/** A break has become due: the long one if its time has come, never both (BREAK-4). */
export function notifyBreak(state: State, now: Instant): State {
  const told = tell(state, { exercise: null, snoozes: 0 }, now);
  const { prompt } = told.tracker;
  if (prompt.kind === 'none') return told;
  return recordBreak(told, now, 'offered', { ...breakOf(prompt), lateMs: now - dueAt(state) });
}

/** What time does to a prompt that is up: answered by an absence, repeated, or missed. */
export function applyTimeToPrompt(state: State, prompt: PromptUp, now: Instant): State {
  const { presence } = state.tracker;
  if (presence.kind !== 'active' && now >= presence.since + naturalBreakMs(state)) {
    // Taken down, not forgotten: whoever left when they were told has done as they were asked.
    return withPrompt(keepAnswered(state, presence), { kind: 'none' });
  }
  if (!isAtDesk(state, now) || isScreenShared(state)) return state;
  if (!mayRepeat(state, prompt)) return passBy(state, prompt, 'missed', now);
  // Not in a call that has begun since: it comes again when that is over.
  if (isInTheMiddle(state)) return putOff(state, now);
  return withPrompt(state, { ...withoutRetry(prompt), said: 'twice', notification: 'wished' });
}

/**
 * A prompt that is up is what it would be, had it been told by the settings, the safety check and the moves on offer of now.
 * With nobody there it is put right when they are back. (One that was put off is worked out when it is told again.)
 */
export function keepPromptTrue(state: State, now: Instant): State {
  const prompt = attentionOf(state);
  if (prompt.kind !== 'up' || !isAtDesk(state, now)) return state;
  const { size, exercise } = asThingsAre(state, prompt.exercise, prompt.offeredAt ?? prompt.since, now);
  if (size === prompt.size && exercise === prompt.exercise) return state;
  const right = withPrompt(state, { ...prompt, size, exercise });
  return rememberOffered(right, exercise ? [exercise] : [], now);
}

/** What the words of a prompt ask for, but for which move: as long as that may be begun, any other will do. */
function askedFor({ settings }: State, { exercise, size }: PromptUp) {
  if (exercise !== null) return size;
  return settings.staySeated ? `${size}, seated` : size;
}

/**
 * A notification that is up and asks for a break of another size by now, names a move that must not be begun any more, or tells
 * somebody to stand who stays seated, makes way for one with the right words; and so does none at all, once notifications are switched on. It is the same reminder:
 * nothing is counted, and its time goes on.
 */
export function reword(before: State, after: State, now: Instant): State {
  const [was, is] = [attentionOf(before), attentionOf(after)];
  if (was.kind !== 'up' || is.kind !== 'up' || is.notification === 'seen') return after;
  // One that was told, or repeated, just now has an id of its own.
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
  const snoozed = withPrompt(state, { ...prompt, kind: 'snoozed', snoozes: prompt.snoozes + 1, until });
  const told = explain(snoozed, { kind: 'snoozed', at: now }, { kind: 'snoozed', row: nextRowId(state, now) });
  return recordBreak(told, now, 'snoozed', breakOf(prompt));
}

const breakOf = ({ size, exercise }: ToldPrompt) => ({ size, exercises: exercise ? [exercise] : [] });

/** Skipped or missed: the next cycle begins at this moment (PROMPT-7). */
function passBy(state: State, prompt: PromptUp, outcome: 'skipped' | 'missed', now: Instant): State {
  const passed = newCycle(withPrompt(state, { kind: 'none' }), now, prompt.size);
  return explain(recordBreak(passed, now, outcome, breakOf(prompt)), { kind: outcome, at: now });
}

/** Skip, while the day has any left. */
export function skipPrompt(state: State, now: Instant): State {
  return skipsLeft(state, now) === 0 ? state : declinePrompt(state, now);
}

/** The way out, which is always there: nobody is ever held by a limit (PROMPT-6). */
export function declinePrompt(state: State, now: Instant): State {
  const prompt = attentionOf(state);
  if (prompt.kind !== 'up') return state;
  const { clock, skips } = state.tracker;
  const { cycleStartedAt, longCycleStartedAt } = clock;
  const cycle = { cycleStartedAt, longCycleStartedAt };
  const undo = { kind: 'skipped', prompt, cycle, skips, row: nextRowId(state, now) } as const;
  return explain(passBy(countSkip(state, now), prompt, 'skipped', now), { kind: 'skipped', at: now }, undo);
}

/** "Start", from where there is no room for the question: the page that opens asks only that, of the move that was named. */
export function pressStart(state: State): State {
  const prompt = attentionOf(state);
  if (prompt.kind !== 'up' || breakRules[prompt.size].isAway) return state;
  return withPrompt(state, { ...prompt, isStartPressed: true });
}
