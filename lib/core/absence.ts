import { BRIEF_ABSENCE, naturalBreakMs, newBout, newCycle, settling, shortBreakMs } from './clock';
import { type State, track } from './state';
import { type Instant, MINUTE } from './time';
import type { Prompt } from './tracker';

/** An absence that begins this soon after a prompt answers it (design §4). */
const ANSWERED_BY_LEAVING = MINUTE;

/** Idle may be reading; a locked or sleeping computer is not. */
type Manner = 'idle' | 'lockedOrAsleep';

/** Whether someone may be told something now: they are there, or have been still for less than two minutes. */
export function isAtDesk(state: State, now: Instant): boolean {
  const { presence } = state.tracker;
  switch (presence.kind) {
    case 'active':
      return true;
    case 'idle':
      return now < presence.since + BRIEF_ABSENCE;
    case 'locked':
      return false;
    default:
      return presence satisfies never;
  }
}

function promptOf(state: State): Prompt | null {
  const { attention } = state.tracker;
  return attention.kind === 'prompting' ? attention.prompt : null;
}

function withoutPrompt(state: State): State {
  const { kind } = state.tracker.attention;
  return kind === 'prompting' || kind === 'snoozed' ? track(state, { attention: { kind: 'quiet' } }) : state;
}

function addAway(state: State, ms: number): State {
  const { clock } = state.tracker;
  return track(state, { clock: { ...clock, boutAwayMs: clock.boutAwayMs + ms } });
}

/** The whole absence is taken out of everything that was counting. */
function moveOn(state: State, ms: number): State {
  const { clock, attention } = state.tracker;
  const moved = track(state, { clock: { ...clock, cycleStartedAt: clock.cycleStartedAt + ms } });
  if (attention.kind !== 'prompting') return moved;
  const prompt = { ...attention.prompt, since: attention.prompt.since + ms };
  return track(moved, { attention: { kind: 'prompting', prompt } });
}

function answersPrompt(state: State, from: Instant, away: number): boolean {
  const prompt = promptOf(state);
  if (!prompt) return false;
  const delay = from - prompt.since;
  return delay >= 0 && delay <= ANSWERED_BY_LEAVING && away >= shortBreakMs(state);
}

/**
 * Gives an absence its due, at the return (design §4, "Presence and absence"). `from` is when it began; both in epoch ms.
 * Under 2 min nothing changes; 2 min to a natural break satisfies or delays the short break; longer ends the bout.
 */
export function creditAbsence(state: State, from: Instant, now: Instant, manner: Manner): State {
  const began = Math.max(from, state.tracker.clock.boutStartedAt);
  const away = now - began;
  if (away >= naturalBreakMs(state)) {
    const receipt = { kind: 'naturalBreak', from: began, to: now } as const;
    return settling(track(withoutPrompt(newBout(state, now)), { receipt }), now);
  }
  if (answersPrompt(state, began, away) || (away >= BRIEF_ABSENCE && manner === 'lockedOrAsleep')) {
    const rested = withoutPrompt(newCycle(addAway(state, away), now));
    return settling(track(rested, { receipt: { kind: 'moved', at: began, before: null } }), now);
  }
  if (away >= BRIEF_ABSENCE) return settling(moveOn(addAway(state, away), away), now);
  return state;
}

/** There is input again: whatever absence there was ends here. While a guide runs, idleness was stretching. */
export function returned(state: State, now: Instant): State {
  const { presence, attention } = state.tracker;
  if (presence.kind === 'active') return state;
  const back = track(state, { presence: { kind: 'active' } });
  if (presence.kind === 'idle' && attention.kind === 'guiding') return back;
  return creditAbsence(back, presence.since, now, presence.kind === 'idle' ? 'idle' : 'lockedOrAsleep');
}

/** The browser said that there was no input for `thresholdMs`: the absence began then, not now. */
export function wentIdle(state: State, now: Instant, thresholdMs: number): State {
  if (state.tracker.presence.kind !== 'active') return state;
  return track(state, { presence: { kind: 'idle', since: now - thresholdMs } });
}

/** Idle, then locked, is one absence, dated from where the idling began. */
export function wasLocked(state: State, now: Instant): State {
  const { presence } = state.tracker;
  if (presence.kind === 'locked') return state;
  return track(state, { presence: { kind: 'locked', since: presence.kind === 'idle' ? presence.since : now } });
}
