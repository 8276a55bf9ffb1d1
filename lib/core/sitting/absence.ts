// Decides what an absence is worth: nothing, a later break, or a break.

import { attentionOf, isStretching, withPrompt } from '../state/attention';
import { explain } from '../state/explain';
import type { BreakSize } from '../state/history-row';
import type { State } from '../state/state';
import { A_WHILE, type Instant, MINUTE } from '../state/time';
import type { Tracker } from '../state/tracker';
import { note } from '../state/worker-log';
import { breakRules } from './break-rules';
import {
  BRIEF_ABSENCE,
  IDLE_THRESHOLD,
  lockedBreakMs,
  naturalBreakMs,
  newBout,
  newCycle,
  withGracePeriod,
} from './clock';
import { finishLongBreak } from './long-break';
import { recordBreak } from './record';
import { writeSitting } from './write-sitting';

/** An absence that begins this soon after a prompt, in ms, answers it (ABSENCE-8). */
export const ANSWERED_BY_LEAVING = MINUTE;

/**
 * Whether there is somebody to be told something at `now`. Without input for as long as the browser takes to call it idle,
 * nobody is; a pause in typing is shorter, and the moment at which a break that waited for it is told (ABSENCE-10).
 */
export function isAtDesk(state: State, now: Instant): boolean {
  const { presence } = state.tracker;
  switch (presence.kind) {
    case 'active':
      return true;
    case 'idle':
      return now < presence.since + IDLE_THRESHOLD;
    case 'locked':
      return false;
    default:
      return presence satisfies never;
  }
}

function withoutPrompt(state: State): State {
  const { kind } = attentionOf(state);
  return kind === 'up' || kind === 'snoozed' ? withPrompt(state, { kind: 'none' }) : state;
}

/** Takes an absence out of the sitting time, and out of the wait for the long break. */
function addAway(state: State, ms: number, until: Instant): State {
  const { clock } = state.tracker;
  return writeSitting(state, {
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
  const { clock } = state.tracker;
  const attention = attentionOf(state);
  const moved = writeSitting(state, { clock: { ...clock, cycleStartedAt: clock.cycleStartedAt + ms } });
  if (attention.kind !== 'up' && attention.kind !== 'snoozed') return moved;
  const { since, offeredAt = since } = attention;
  return withPrompt(moved, { ...attention, since: since + ms, offeredAt: offeredAt + ms });
}

/** The size of the break whose prompt is answered by an absence that began at `from`, soon after; `null` if none is. */
export function answeredBy(state: State, from: Instant): BreakSize | null {
  const attention = attentionOf(state);
  if (attention.kind !== 'up') return null;
  const { since, size } = attention;
  return from >= since && from - since <= ANSWERED_BY_LEAVING ? size : null;
}

/**
 * Counts an absence, at the return. As long as a natural break, it ends the bout (ABSENCE-4). Shorter, it is the short break
 * if the computer was locked or asleep for as long as one (ABSENCE-5); of somebody who idled first and was locked out then,
 * only the locked part decides, but all of it is taken out of the sitting (ABSENCE-6). Any other absence of two minutes or
 * more moves the next break on (ABSENCE-3); a shorter one changes nothing (ABSENCE-2).
 *
 * @param from when it began, epoch ms
 * @param to when it ended, epoch ms
 * @param lockedFrom since when the computer was locked or asleep, epoch ms; `null` if it was not
 * @param answers the prompt that it answers, if that has been taken down meanwhile
 */
export function creditAbsence(
  state: State,
  from: Instant,
  to: Instant,
  lockedFrom: Instant | null,
  answers: BreakSize | null = null,
): State {
  const began = Math.max(from, state.tracker.clock.boutStartedAt);
  const away = to - began;
  const locked = lockedFrom === null ? 0 : to - Math.max(lockedFrom, began);
  const left = answers ?? answeredBy(state, began);
  const answered = left && away >= breakRules[left].lengthMs(state) ? left : null;
  if (away >= naturalBreakMs(state)) return naturalBreak(state, began, to, answered);
  // The clock stood still already.
  if (state.tracker.posture.kind === 'standing') return away < BRIEF_ABSENCE ? state : withGracePeriod(state, to);
  if (answered && breakRules[answered].isAway) {
    const up = newBout(withoutPrompt(state), to, began);
    return tookBreak(recordBreak(up, to, 'done', { size: answered, durationMs: away }), began, to);
  }
  if (answered || locked >= lockedBreakMs(state)) {
    const rested = newCycle(addAway(withoutPrompt(state), away, to), to);
    return tookBreak(recordBreak(rested, to, answered ? 'done' : 'natural', { durationMs: away }), began, to);
  }
  if (away < BRIEF_ABSENCE) return state;
  return withGracePeriod(
    explain(moveOn(addAway(state, away, to), away), { kind: 'briefAbsence', from: began, to }),
    to,
  );
}

function naturalBreak(state: State, from: Instant, to: Instant, answered: BreakSize | null): State {
  const up = newBout(withoutPrompt(state), to, from);
  const recorded = recordBreak(up, to, answered ? 'done' : 'natural', {
    size: answered ?? 'long',
    durationMs: to - from > A_WHILE ? null : to - from,
  });
  return withGracePeriod(explain(recorded, { kind: 'naturalBreak', from, to }), to);
}

/** What they did with it is not known: that they were away is. */
function tookBreak(state: State, from: Instant, to: Instant): State {
  return withGracePeriod(explain(state, { kind: 'awayForBreak', from, to }), to);
}

/**
 * There is input again: whatever absence there was ended at `at`, which is now unless a look found it so. While a guide or a
 * rest runs, idleness was part of it. Nobody is told anything in the first minute after it is known. Both in epoch ms.
 */
export function returned(state: State, now: Instant, at = now): State {
  const { activity, presence } = state.tracker;
  const back = writeSitting(state, { presence: { kind: 'active' }, input: { kind: 'some' } });
  if (presence.kind === 'active') return back;
  if (activity.kind === 'longBreak') {
    // Being away was the rest, and only what came after it an absence: the end may have been slept through.
    if (at > activity.until) return returned(finishLongBreak(state, now), now, at);
    return at - presence.since < BRIEF_ABSENCE ? back : withGracePeriod(back, now);
  }
  if (presence.kind === 'idle' && isStretching(state)) return back;
  const lockedFrom = presence.kind === 'locked' ? (presence.lockedAt ?? presence.since) : null;
  const credited = creditAbsence(back, presence.since, at, lockedFrom, presence.promptAnswered);
  return credited === back ? back : note(withGracePeriod(credited, now), now, 'cameBack', at - presence.since);
}

/**
 * The browser said that there was no input for `thresholdMs`: the absence began then, not now (ABSENCE-1). Someone who often
 * reads or watches is there while something plays (SITTING-10).
 */
export function wentIdle(state: State, now: Instant, thresholdMs: number, isAudible: boolean): State {
  if (state.tracker.presence.kind !== 'active') return state;
  if (state.settings.readsOrWatches && isAudible) return state;
  // Whoever listened, or watched, without a hand on the mouse was there when it was last heard.
  const { clock, lastEventAt } = state.tracker;
  const since = Math.max(now - thresholdMs, clock.creditedUntil, lastEventAt - IDLE_THRESHOLD);
  return writeSitting(state, { presence: { kind: 'idle', since } });
}

/** Keeps which prompt an absence answers, when the prompt is taken down before the person is back. */
export const keepAnswered = (state: State, away: Exclude<Tracker['presence'], { kind: 'active' }>): State =>
  writeSitting(state, { presence: { ...away, promptAnswered: answeredBy(state, away.since) ?? undefined } });

/** The browser sees no input, of itself or because it was asked. */
export const seeNoInput = (state: State, now: Instant): State =>
  writeSitting(state, { input: { kind: 'none', at: now } });

/** Whoever was idle, which was no absence until now, is away from now on. */
export const stillIdle = (state: State, now: Instant): State =>
  writeSitting(state, { presence: { kind: 'idle', since: now } });

/** Idle, then locked, is one absence, dated from where the idling began (ABSENCE-6). */
export function wasLocked(state: State, now: Instant): State {
  const { presence } = state.tracker;
  if (presence.kind === 'locked') return state;
  const before = presence.kind === 'idle' ? presence : { since: now };
  return writeSitting(state, { presence: { ...before, kind: 'locked', lockedAt: now } });
}
