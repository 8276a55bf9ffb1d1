// Decides what an absence is worth: nothing, a later break, or a break.

import { attentionOf, isStretching } from '../state/attention';
import { explain } from '../state/explain';
import type { BreakSize } from '../state/history-row';
import type { State } from '../state/state';
import { A_WHILE, HOUR, type Instant, MINUTE } from '../state/time';
import type { Tracker } from '../state/tracker';
import { note } from '../state/worker-log';
import { addAway, moveOn, withoutPrompt } from './away-time';
import { newBout, newCycle, withGracePeriod } from './bout';
import { breakRules } from './break-rules';
import { BRIEF_ABSENCE, IDLE_THRESHOLD, lockedBreakMs, naturalBreakMs } from './clock';
import { finishLongBreak } from './long-break';
import { recordBreak } from './record';
import { writeSitting } from './write-sitting';

/**
 * A prompt counts as answered if the person leaves within this time after it, in ms. Or if their last input was up to this
 * time before it, because most prompts come in a pause in typing (ABSENCE-8).
 */
export const ANSWERED_BY_LEAVING = MINUTE;

/**
 * After this long without any input, in ms, nobody listens, watches or shows slides any more. The page of a call or the music
 * was left on (ABSENCE-14).
 */
export const LISTENS_AT_MOST = 3 * HOUR;

/** Whether there has been no input for longer than anybody listens. */
export const isLongStill = ({ tracker: { input } }: State, now: Instant) =>
  input.kind === 'none' && now - (input.since ?? input.at) >= LISTENS_AT_MOST;

/**
 * The size of the break whose prompt, or its repeat, is answered by an absence from `from` to `to`, epoch ms; `null` if there
 * is none. Without input since before the prompt the person may have been reading, so it has to go on for longer.
 */
export function answeredBy(state: State, from: Instant, to: Instant): BreakSize | null {
  const attention = attentionOf(state);
  if (attention.kind !== 'up') return null;
  const { since, repeatedAt = since, size } = attention;
  const hasLeftAt = (told: Instant) =>
    Math.abs(from - told) <= ANSWERED_BY_LEAVING && (from >= told || to - told >= BRIEF_ABSENCE);
  return hasLeftAt(since) || hasLeftAt(repeatedAt) ? size : null;
}

/**
 * Credits an absence when the person returns. An absence as long as a natural break ends the bout (ABSENCE-4). A shorter one
 * is the short break if the computer was locked or asleep for at least that long (ABSENCE-5). If the person was idle before
 * the lock, only the locked part is compared with the break, but the whole absence is subtracted from the sitting time
 * (ABSENCE-6). Any other absence of two minutes or more delays the next break (ABSENCE-3). A shorter one changes nothing
 * (ABSENCE-2).
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
  const left = answers ?? answeredBy(state, began, to);
  const answered = left && away >= breakRules[left].lengthMs(state) ? left : null;
  if (away >= naturalBreakMs(state)) return naturalBreak(state, began, to, answered);
  // While the person stands the clock does not run, so nothing has to be subtracted.
  if (state.tracker.posture.kind === 'standing') return away < BRIEF_ABSENCE ? state : withGracePeriod(state, to);
  if (answered && breakRules[answered].isAway) {
    const up = newBout(withoutPrompt(state), to, began);
    return tookBreak(recordBreak(up, to, 'done', { size: answered, durationMs: away }), began, to);
  }
  if (answered || locked >= lockedBreakMs(state)) {
    const rested = newCycle(addAway(withoutPrompt(state), began, to), to);
    return tookBreak(recordBreak(rested, to, answered ? 'done' : 'natural', { durationMs: away }), began, to);
  }
  if (away < BRIEF_ABSENCE) return state;
  return withGracePeriod(
    explain(moveOn(addAway(state, began, to), began, to), { kind: 'briefAbsence', from: began, to }),
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

/** The absence was long enough for a break. Limber knows only that the person was away, not what they did. */
function tookBreak(state: State, from: Instant, to: Instant): State {
  return withGracePeriod(explain(state, { kind: 'awayForBreak', from, to }), to);
}

/**
 * There is input again, so the absence ended at `at`. That is `now`, unless a look found the person already back. During a
 * guide or a long break, no input was no absence. No reminder comes in the first minute after the return. Both times are
 * epoch ms.
 */
export function returned(state: State, now: Instant, at = now): State {
  const { activity, presence } = state.tracker;
  const back = writeSitting(state, { presence: { kind: 'active' }, input: { kind: 'some' } });
  if (presence.kind === 'active') return back;
  if (activity.kind === 'longBreak') {
    // The time until the end of the long break was the break. Only the time after it was an absence. The computer may have
    // slept through the end.
    if (at > activity.until) return returned(finishLongBreak(state, now), now, at);
    return at - presence.since < BRIEF_ABSENCE ? back : withGracePeriod(back, now);
  }
  if (presence.kind === 'idle' && isStretching(state)) return back;
  const lockedFrom = presence.kind === 'locked' ? (presence.lockedAt ?? presence.since) : null;
  const credited = creditAbsence(back, presence.since, at, lockedFrom, presence.promptAnswered);
  return credited === back ? back : note(withGracePeriod(credited, now), now, 'cameBack', at - presence.since);
}

/**
 * The browser reported that there was no input for `thresholdMs`. The absence began that long ago, not now (ABSENCE-1). If
 * the person has set that they often read or watch, they count as present while a tab makes sound (SITTING-10). That ends
 * after three hours without input; then they left when it stopped (ABSENCE-14).
 */
export function wentIdle(state: State, now: Instant, thresholdMs: number, isAudible: boolean): State {
  if (state.tracker.presence.kind !== 'active') return state;
  const isStill = isLongStill(state, now);
  if (state.settings.readsOrWatches && isAudible && !isStill) return state;
  const { clock, input, lastEventAt } = state.tracker;
  const stoppedAt = input.kind === 'none' ? (input.since ?? input.at) : now;
  // A person who listened or watched without input was still there when sound was last heard.
  const leftAt = isStill ? stoppedAt : Math.max(now - thresholdMs, lastEventAt - IDLE_THRESHOLD);
  return writeSitting(state, { presence: { kind: 'idle', since: Math.max(leftAt, clock.creditedUntil) } });
}

/** Remembers which prompt an absence answers, if the prompt is removed before the person is back. */
export const keepAnswered = (
  state: State,
  away: Exclude<Tracker['presence'], { kind: 'active' }>,
  now: Instant,
): State =>
  writeSitting(state, { presence: { ...away, promptAnswered: answeredBy(state, away.since, now) ?? undefined } });

/** The browser reports that there was no input for `thresholdMs`, by itself or because it was asked. */
export function seeNoInput(state: State, now: Instant, thresholdMs: number): State {
  const { input } = state.tracker;
  const known = input.kind === 'none' ? (input.since ?? input.at) : now;
  return writeSitting(state, { input: { kind: 'none', at: now, since: Math.min(known, now - thresholdMs) } });
}

/** A person without input, who counted as present until now, counts as away from now on. */
export const stillIdle = (state: State, now: Instant): State =>
  writeSitting(state, { presence: { kind: 'idle', since: now } });

/** The computer fell asleep at `at`, epoch ms, and nobody is there yet. Sleep counts like a lock (ABSENCE-7). */
export const fellAsleep = (state: State, at: Instant): State =>
  writeSitting(state, { presence: { kind: 'locked', since: at, lockedAt: at } });

/**
 * The computer was locked. If the person was idle before the lock, both are one absence that began with the idling
 * (ABSENCE-6).
 */
export function wasLocked(state: State, now: Instant): State {
  const { presence } = state.tracker;
  if (presence.kind === 'locked') return state;
  const before = presence.kind === 'idle' ? presence : { since: now };
  return writeSitting(state, { presence: { ...before, kind: 'locked', lockedAt: now } });
}
