import { isAtDesk } from './absence';
import { dueAt, dueSize, naturalBreakMs, newCycle, snoozeMs } from './clock';
import { isInTheMiddle, putOff } from './deferral';
import { note } from './diary';
import { recordBreak } from './ledger';
import { rememberOffered } from './memory';
import { movesOnOffer, whyLeftOut } from './on-offer';
import { nextMove } from './rotation';
import { isScreenShared } from './signs';
import { countSkip, skipsLeft } from './skips';
import { type State, track } from './state';
import { type Instant, MINUTE } from './time';
import type { Attention, Prompt } from './tracker';

/** An unanswered prompt is repeated once after this long, and missed after as long again (design §4). */
export const PROMPT_PATIENCE = 5 * MINUTE;

/** Snoozes in a row; after the last one the prompt offers Start and Skip only. */
export const SNOOZES_IN_A_ROW = 3;

export const maySnooze = (prompt: Prompt) => prompt.snoozes < SNOOZES_IN_A_ROW;

/** The id of a prompt's notification; the repeat has its own. */
export const noticeId = (prompt: Prompt) => `prompt-${prompt.number}-${prompt.said}`;

function mayRepeat({ settings: { repeatNotice, showNotification } }: State, prompt: Prompt): boolean {
  return repeatNotice && showNotification && prompt.said === 'once' && prompt.notice !== 'seen';
}

/**
 * When a prompt that is up is next repeated, missed, or answered by an absence, epoch ms. While others see the screen it is on
 * the icon alone, so it is neither repeated nor missed.
 */
export function promptChangesAt(state: State, prompt: Prompt): Instant | null {
  const { lastEventAt, presence, settleUntil } = state.tracker;
  const changesAt = Math.max(prompt.since + (mayRepeat(state, prompt) ? 1 : 2) * PROMPT_PATIENCE, settleUntil);
  if (isAtDesk(state, Math.max(changesAt, lastEventAt))) return isScreenShared(state) ? null : changesAt;
  return presence.kind === 'active' ? null : presence.since + naturalBreakMs(state);
}

/** Says a prompt: a new one, or one that was put off. The clock goes again, so nobody need be asked any more. */
export function tell(state: State, prompt: Pick<Prompt, 'size' | 'exercise' | 'snoozes'>, now: Instant): State {
  const { posture, promptsSoFar } = state.tracker;
  const number = promptsSoFar + 1;
  const { size, exercise, snoozes } = prompt;
  const told = track(state, {
    attention: {
      kind: 'prompting',
      prompt: { number, size, exercise, snoozes, since: now, said: 'once', notice: 'up' },
    },
    promptsSoFar: number,
    posture: posture.kind === 'asked' ? { kind: 'sitting' } : posture,
  });
  return note(rememberOffered(told, exercise ? [exercise] : [], now), now, 'told');
}

/** A break has become due: the long one if its time has come, never both. */
export function offer(state: State, now: Instant): State {
  const size = dueSize(state, now);
  const exercise = size === 'long' ? null : nextMove(state, movesOnOffer(state, now), now);
  const told = tell(state, { size, exercise, snoozes: 0 }, now);
  return recordBreak(told, now, 'offered', { size, exercises: exercise ? [exercise] : [], ms: now - dueAt(state) });
}

/** What time does to a prompt that is up: answered by an absence, repeated, or missed. */
export function settlePrompt(state: State, prompt: Prompt, now: Instant): State {
  const { presence } = state.tracker;
  if (presence.kind !== 'active' && now >= presence.since + naturalBreakMs(state)) {
    return track(state, { attention: { kind: 'quiet' } });
  }
  if (!isAtDesk(state, now) || isScreenShared(state)) return state;
  if (!mayRepeat(state, prompt)) return passBy(state, prompt, 'missed', now);
  // Not in a call that has begun since: it comes again when that is over.
  if (isInTheMiddle(state)) return putOff(state, now);
  const repeated: Attention = { kind: 'prompting', prompt: { ...prompt, said: 'twice', notice: 'up' } };
  return note(track(state, { attention: repeated }), now, 'toldAgain');
}

/** The move that a prompt names may be on offer no more: a safety check, a setting, "not today". */
export function nameAnotherMove(state: State, now: Instant): State {
  const { attention } = state.tracker;
  if (attention.kind !== 'prompting' && attention.kind !== 'snoozed') return state;
  const named = attention.prompt.exercise;
  if (named === null || whyLeftOut(state, named, now) === null) return state;
  const exercise = nextMove(state, movesOnOffer(state, now), now);
  const renamed = track(state, { attention: { ...attention, prompt: { ...attention.prompt, exercise } } });
  return rememberOffered(renamed, exercise ? [exercise] : [], now);
}

export function snoozePrompt(state: State, now: Instant): State {
  const { attention } = state.tracker;
  if (attention.kind !== 'prompting' || !maySnooze(attention.prompt)) return state;
  const prompt = { ...attention.prompt, snoozes: attention.prompt.snoozes + 1 };
  const snoozed = track(state, { attention: { kind: 'snoozed', prompt, until: now + snoozeMs(state) } });
  return recordBreak(snoozed, now, 'snoozed', breakOf(prompt));
}

const breakOf = ({ size, exercise }: Prompt) => ({ size, exercises: exercise ? [exercise] : [] });

/** Skipped or missed: the next cycle begins at this moment. */
function passBy(state: State, prompt: Prompt, outcome: 'skipped' | 'missed', now: Instant): State {
  const passed = newCycle(track(state, { attention: { kind: 'quiet' } }), now, prompt.size);
  return track(recordBreak(passed, now, outcome, breakOf(prompt)), { receipt: { kind: outcome, at: now } });
}

/** Skip, while the day has any left. */
export function skipPrompt(state: State, now: Instant): State {
  return skipsLeft(state, now) === 0 ? state : declinePrompt(state, now);
}

/** The way out, which is always there: nobody is ever held by a limit. */
export function declinePrompt(state: State, now: Instant): State {
  const { attention } = state.tracker;
  if (attention.kind !== 'prompting') return state;
  return passBy(countSkip(state, now), attention.prompt, 'skipped', now);
}

/** What became of a notification. Closed by hand means seen, and seen is not repeated (design §4). */
export function noteNotice(state: State, id: string, notice: 'seen' | 'gone'): State {
  const { attention } = state.tracker;
  if (attention.kind !== 'prompting' || attention.prompt.notice === 'seen') return state;
  if (noticeId(attention.prompt) !== id) return state;
  return track(state, { attention: { kind: 'prompting', prompt: { ...attention.prompt, notice } } });
}
