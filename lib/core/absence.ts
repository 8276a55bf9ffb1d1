import { BRIEF_ABSENCE, longBreakMs, naturalBreakMs, newBout, newCycle, settling, shortBreakMs } from './clock';
import { note } from './diary';
import { isStretching } from './guide-pace';
import { recordBreak } from './ledger';
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

function withoutPrompt(state: State): State {
  const { kind } = state.tracker.attention;
  return kind === 'prompting' || kind === 'snoozed' ? track(state, { attention: { kind: 'quiet' } }) : state;
}

/** Takes an absence out of the sitting time, and out of the wait for the long break. */
function addAway(state: State, ms: number, until: Instant): State {
  const { clock } = state.tracker;
  return track(state, {
    clock: {
      ...clock,
      boutAwayMs: clock.boutAwayMs + ms,
      creditedUntil: until,
      longCycleStartedAt: clock.longCycleStartedAt + ms,
    },
  });
}

/** The whole absence is taken out of the wait for the short break too, and of the prompt's patience. */
function moveOn(state: State, ms: number): State {
  const { clock, attention } = state.tracker;
  const moved = track(state, { clock: { ...clock, cycleStartedAt: clock.cycleStartedAt + ms } });
  if (attention.kind !== 'prompting') return moved;
  const prompt = { ...attention.prompt, since: attention.prompt.since + ms };
  return track(moved, { attention: { kind: 'prompting', prompt } });
}

/** The prompt that an absence answers: it began soon after, and lasted as long as the break (design §4). */
function answeredPrompt(state: State, from: Instant, away: number): Prompt | null {
  const { attention } = state.tracker;
  if (attention.kind !== 'prompting') return null;
  const { prompt } = attention;
  const delay = from - prompt.since;
  const length = prompt.size === 'long' ? longBreakMs(state) : shortBreakMs(state);
  return delay >= 0 && delay <= ANSWERED_BY_LEAVING && away >= length ? prompt : null;
}

/**
 * Gives an absence its due, at the return (design §4, "Presence and absence"). `from` is when it began; both in epoch ms.
 * Under 2 min nothing changes; 2 min to a natural break satisfies or delays the short break; longer ends the bout.
 */
export function creditAbsence(state: State, from: Instant, now: Instant, manner: Manner): State {
  const began = Math.max(from, state.tracker.clock.boutStartedAt);
  const away = now - began;
  const answered = answeredPrompt(state, began, away);
  if (away >= naturalBreakMs(state)) return naturalBreak(state, began, now, answered);
  // The clock stood still already.
  if (state.tracker.posture.kind === 'standing') return away < BRIEF_ABSENCE ? state : settling(state, now);
  if (answered?.size === 'long') {
    const up = newBout(withoutPrompt(state), now, began);
    return tookBreak(recordBreak(up, now, 'done', { size: 'long', ms: away }), began, now);
  }
  if (answered || (away >= BRIEF_ABSENCE && manner === 'lockedOrAsleep')) {
    const rested = newCycle(addAway(withoutPrompt(state), away, now), now);
    return tookBreak(recordBreak(rested, now, answered ? 'done' : 'natural', { ms: away }), began, now);
  }
  if (away < BRIEF_ABSENCE) return state;
  const receipt = { kind: 'briefAbsence', from: began, to: now } as const;
  return settling(track(moveOn(addAway(state, away, now), away), { receipt }), now);
}

function naturalBreak(state: State, from: Instant, now: Instant, answered: Prompt | null): State {
  const up = newBout(withoutPrompt(state), now, from);
  const recorded = recordBreak(up, now, answered ? 'done' : 'natural', {
    size: answered?.size ?? 'long',
    ms: now - from,
  });
  return settling(track(recorded, { receipt: { kind: 'naturalBreak', from, to: now } }), now);
}

function tookBreak(state: State, from: Instant, now: Instant): State {
  const receipt = { kind: 'moved', at: from, before: null, behind: null, row: '' } as const;
  return settling(track(state, { receipt }), now);
}

/** There is input again: whatever absence there was ends here. While a guide or a rest runs, idleness was part of it. */
export function returned(state: State, now: Instant): State {
  const { presence, attention } = state.tracker;
  if (presence.kind === 'active') return state;
  const back = track(state, { presence: { kind: 'active' } });
  // Being away was the rest; still, nobody is told anything in the first minute after it.
  if (attention.kind === 'resting') return now - presence.since < BRIEF_ABSENCE ? back : settling(back, now);
  if (presence.kind === 'idle' && isStretching(state)) return back;
  const credited = creditAbsence(back, presence.since, now, presence.kind === 'idle' ? 'idle' : 'lockedOrAsleep');
  return credited === back ? back : note(credited, now, 'cameBack', now - presence.since);
}

/**
 * The browser said that there was no input for `thresholdMs`: the absence began then, not now. Someone who often reads or
 * watches is there while something plays.
 */
export function wentIdle(state: State, now: Instant, thresholdMs: number, isAudible: boolean): State {
  if (state.tracker.presence.kind !== 'active') return state;
  if (state.settings.readsOrWatches && isAudible) return state;
  const since = Math.max(now - thresholdMs, state.tracker.clock.creditedUntil);
  return track(state, { presence: { kind: 'idle', since } });
}

/** Idle, then locked, is one absence, dated from where the idling began. */
export function wasLocked(state: State, now: Instant): State {
  const { presence } = state.tracker;
  if (presence.kind === 'locked') return state;
  return track(state, { presence: { kind: 'locked', since: presence.kind === 'idle' ? presence.since : now } });
}
