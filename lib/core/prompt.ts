import { isAtDesk } from './absence';
import { dueAt, dueSize, naturalBreakMs, newCycle, settling, snoozeMs } from './clock';
import { note } from './diary';
import { finishGuide, GUIDE_WAITS } from './guide';
import { recordBreak } from './ledger';
import { rememberOffered } from './memory';
import { movesOnOffer, whyLeftOut } from './on-offer';
import { finishRest } from './rest';
import { nextMove } from './rotation';
import { closeCard } from './safety';
import { type State, track } from './state';
import { type Instant, MINUTE } from './time';
import type { Attention, CardName, Prompt } from './tracker';

/** An unanswered prompt is repeated once after this long, and missed after as long again (design §4). */
export const PROMPT_PATIENCE = 5 * MINUTE;

/** Snoozes in a row; after the last one the prompt offers Start and Skip only. */
export const SNOOZES_IN_A_ROW = 3;

/** Someone who goes on by hand may take their time over a step; a page that is gone says so by closing. */
const GUIDE_WAITS_BY_HAND = 30 * MINUTE;

/** A card left open makes way after this long; the emergency card stays as long as its pause. */
const CARD_STAYS = 10 * MINUTE;

/** A card with nothing on it to act on holds nobody up. */
const GOOD_CARD_STAYS = 2 * MINUTE;

export const maySnooze = (prompt: Prompt) => prompt.snoozes < SNOOZES_IN_A_ROW;

/**
 * When time alone next changes what the person is told, as epoch ms; `null` if only an event can.
 * `settleTime` acts on exactly these instants, and the wake alarm is set for them: one function, so they cannot differ.
 */
export function nextChangeAt(state: State): Instant | null {
  const { attention, lastEventAt, pause, settleUntil } = state.tracker;
  const resumesAt = pause.kind === 'none' ? null : pause.until;
  const tells = (at: Instant) => {
    const later = Math.max(at, settleUntil);
    return isAtDesk(state, Math.max(later, lastEventAt)) ? later : null;
  };
  switch (attention.kind) {
    case 'quiet':
      return resumesAt ?? tells(dueAt(state));
    case 'snoozed':
      return resumesAt ?? tells(attention.until);
    case 'prompting':
      return promptChangesAt(state, attention.prompt);
    case 'guiding': {
      const { pace } = attention.guide;
      if (pace.kind === 'byHand') return pace.since + GUIDE_WAITS_BY_HAND;
      return (pace.kind === 'running' ? pace.stepEndsAt : pace.since) + GUIDE_WAITS;
    }
    case 'resting':
      return attention.until;
    case 'card':
      return cardGoesAt(attention.card, attention.since, resumesAt);
    default:
      return attention satisfies never;
  }
}

function cardGoesAt(card: CardName, since: Instant, resumesAt: Instant | null): Instant | null {
  switch (card) {
    case 'emergency':
      return resumesAt;
    case 'advice':
    case 'stopped':
      return since + CARD_STAYS;
    case 'ok':
    case 'limited':
      return since + GOOD_CARD_STAYS;
    default:
      return card satisfies never;
  }
}

function promptChangesAt(state: State, prompt: Prompt): Instant | null {
  const { lastEventAt, presence, settleUntil } = state.tracker;
  const mayRepeat = prompt.said === 'once' && prompt.notice !== 'seen';
  const changesAt = Math.max(prompt.since + (mayRepeat ? 1 : 2) * PROMPT_PATIENCE, settleUntil);
  if (isAtDesk(state, Math.max(changesAt, lastEventAt))) return changesAt;
  return presence.kind === 'active' ? null : presence.since + naturalBreakMs(state);
}

function tell(state: State, prompt: Pick<Prompt, 'size' | 'exercise' | 'snoozes'>, now: Instant): State {
  const number = state.tracker.promptsSoFar + 1;
  const { size, exercise, snoozes } = prompt;
  const told = track(state, {
    attention: {
      kind: 'prompting',
      prompt: { number, size, exercise, snoozes, since: now, said: 'once', notice: 'up' },
    },
    promptsSoFar: number,
  });
  return note(rememberOffered(told, exercise ? [exercise] : [], now), now, 'told');
}

/** A break has become due: the long one if its time has come, never both. */
function offer(state: State, now: Instant): State {
  const size = dueSize(state);
  const exercise = size === 'long' ? null : nextMove(state, movesOnOffer(state, now), now);
  const told = tell(state, { size, exercise, snoozes: 0 }, now);
  return recordBreak(told, now, 'offered', { size, exercises: exercise ? [exercise] : [], ms: now - dueAt(state) });
}

function quiet(state: State): State {
  return track(state, { attention: { kind: 'quiet' } });
}

function settlePrompt(state: State, prompt: Prompt, now: Instant): State {
  const { presence } = state.tracker;
  if (presence.kind !== 'active' && now >= presence.since + naturalBreakMs(state)) return quiet(state);
  if (!isAtDesk(state, now)) return state;
  if (prompt.said === 'once' && prompt.notice !== 'seen') {
    const repeated: Attention = { kind: 'prompting', prompt: { ...prompt, said: 'twice', notice: 'up' } };
    return note(track(state, { attention: repeated }), now, 'toldAgain');
  }
  return passBy(state, prompt, 'missed', now);
}

function settleOnce(state: State, now: Instant): State {
  const { attention, pause } = state.tracker;
  if (pause.kind !== 'none' && now >= pause.until) {
    const resumed = settling(track(state, { pause: { kind: 'none' } }), now);
    return attention.kind === 'card' && attention.card === 'emergency' ? quiet(resumed) : resumed;
  }
  if (isWithdrawn(state, now)) return quiet(state);
  if (namesHiddenMove(state, now)) return nameAnotherMove(state, now);
  const changesAt = nextChangeAt(state);
  if (changesAt === null || now < changesAt) return state;
  switch (attention.kind) {
    case 'quiet':
      return isAtDesk(state, now) ? offer(state, now) : state;
    case 'snoozed':
      return isAtDesk(state, now) ? tell(state, attention.prompt, now) : state;
    case 'prompting':
      return settlePrompt(state, attention.prompt, now);
    case 'guiding':
      return finishGuide(state, attention.guide, now);
    case 'resting':
      return finishRest(state, now);
    case 'card':
      return closeCard(state, now);
    default:
      return attention satisfies never;
  }
}

/** The move that a prompt names may be on offer no more: a safety check, a setting, "not today". */
function namesHiddenMove(state: State, now: Instant): boolean {
  const { attention } = state.tracker;
  if (attention.kind !== 'prompting' && attention.kind !== 'snoozed') return false;
  const { exercise } = attention.prompt;
  return exercise !== null && whyLeftOut(state, exercise, now) !== null;
}

function nameAnotherMove(state: State, now: Instant): State {
  const { attention } = state.tracker;
  if (attention.kind !== 'prompting' && attention.kind !== 'snoozed') return state;
  const exercise = nextMove(state, movesOnOffer(state, now), now);
  const renamed = track(state, { attention: { ...attention, prompt: { ...attention.prompt, exercise } } });
  return rememberOffered(renamed, exercise ? [exercise] : [], now);
}

/** A prompt stands only while a break is due and reminders are not paused; what is due is derived. */
function isWithdrawn(state: State, now: Instant): boolean {
  const { attention, pause } = state.tracker;
  if (attention.kind !== 'prompting' && attention.kind !== 'snoozed') return false;
  return pause.kind !== 'none' || now < dueAt(state);
}

/** Lets time have its effect: everything whose moment has come happens now, however late the alarm was. */
export function settleTime(state: State, now: Instant): State {
  const settled = settleOnce(state, now);
  return settled === state ? state : settleTime(settled, now);
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
  const passed = newCycle(quiet(state), now, prompt.size);
  return track(recordBreak(passed, now, outcome, breakOf(prompt)), { receipt: { kind: outcome, at: now } });
}

export function skipPrompt(state: State, now: Instant): State {
  const { attention } = state.tracker;
  return attention.kind === 'prompting' ? passBy(state, attention.prompt, 'skipped', now) : state;
}

/** The id of a prompt's notification; the repeat has its own. */
export const noticeId = (prompt: Prompt) => `prompt-${prompt.number}-${prompt.said}`;

/** What became of a notification. Closed by hand means seen, and seen is not repeated (design §4). */
export function noteNotice(state: State, id: string, notice: 'seen' | 'gone'): State {
  const { attention } = state.tracker;
  if (attention.kind !== 'prompting' || attention.prompt.notice === 'seen') return state;
  if (noticeId(attention.prompt) !== id) return state;
  return track(state, { attention: { kind: 'prompting', prompt: { ...attention.prompt, notice } } });
}
