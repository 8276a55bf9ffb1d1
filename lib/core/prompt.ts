import { isAtDesk } from './absence';
import { dueAt, naturalBreakMs, newCycle, settling, snoozeMs } from './clock';
import { finishGuide, GUIDE_WAITS } from './guide';
import { nextInRotation } from './person';
import { type State, track } from './state';
import { type Instant, MINUTE } from './time';
import type { Attention, Prompt } from './tracker';

/** An unanswered prompt is repeated once after this long, and missed after as long again (design §4). */
export const PROMPT_PATIENCE = 5 * MINUTE;

/** Snoozes in a row; after the last one the prompt offers Start and Skip only. */
export const SNOOZES_IN_A_ROW = 3;

/** A card left open makes way after this long; the emergency card stays as long as its pause. */
const CARD_STAYS = 30 * MINUTE;

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
      return (pace.kind === 'running' ? pace.stepEndsAt : pace.since) + GUIDE_WAITS;
    }
    case 'card':
      return attention.card === 'emergency' ? resumesAt : attention.since + CARD_STAYS;
    default:
      return attention satisfies never;
  }
}

function promptChangesAt(state: State, prompt: Prompt): Instant | null {
  const { lastEventAt, presence } = state.tracker;
  const mayRepeat = prompt.said === 'once' && prompt.notice !== 'seen';
  const changesAt = prompt.since + (mayRepeat ? 1 : 2) * PROMPT_PATIENCE;
  if (isAtDesk(state, Math.max(changesAt, lastEventAt))) return changesAt;
  return presence.kind === 'active' ? null : presence.since + naturalBreakMs(state);
}

function tell(state: State, prompt: Pick<Prompt, 'exercise' | 'snoozes'>, now: Instant): State {
  const number = state.tracker.promptsSoFar + 1;
  const { exercise, snoozes } = prompt;
  const told = track(state, {
    attention: { kind: 'prompting', prompt: { number, exercise, snoozes, since: now, said: 'once', notice: 'up' } },
    promptsSoFar: number,
  });
  return prompt.exercise ? { ...told, person: { ...told.person, lastOffered: prompt.exercise } } : told;
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
    return track(state, { attention: repeated });
  }
  return track(newCycle(quiet(state), now), { receipt: { kind: 'missed', at: now } });
}

function settleOnce(state: State, now: Instant): State {
  const { attention, pause } = state.tracker;
  if (pause.kind !== 'none' && now >= pause.until) {
    const resumed = settling(track(state, { pause: { kind: 'none' } }), now);
    return attention.kind === 'card' && attention.card === 'emergency' ? quiet(resumed) : resumed;
  }
  if (isWithdrawn(state, now)) return quiet(state);
  const changesAt = nextChangeAt(state);
  if (changesAt === null || now < changesAt) return state;
  switch (attention.kind) {
    case 'quiet':
      return isAtDesk(state, now) ? tell(state, { exercise: nextInRotation(state.person), snoozes: 0 }, now) : state;
    case 'snoozed':
      return isAtDesk(state, now) ? tell(state, attention.prompt, now) : state;
    case 'prompting':
      return settlePrompt(state, attention.prompt, now);
    case 'guiding':
      return finishGuide(state, attention.guide, now);
    case 'card':
      return quiet(state);
    default:
      return attention satisfies never;
  }
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
  return track(state, { attention: { kind: 'snoozed', prompt, until: now + snoozeMs(state) } });
}

export function skipPrompt(state: State, now: Instant): State {
  if (state.tracker.attention.kind !== 'prompting') return state;
  return track(newCycle(quiet(state), now), { receipt: { kind: 'skipped', at: now } });
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
