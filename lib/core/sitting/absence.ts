// Decides what an absence is worth: nothing, a later break, or a break.

import { attentionOf, isStretching } from '../state/attention';
import { explain } from '../state/explain';
import type { BreakSize } from '../state/history-row';
import type { State } from '../state/state';
import { A_WHILE, type Instant, MINUTE } from '../state/time';
import type { Tracker } from '../state/tracker';
import { note } from '../state/worker-log';
import { addAway, moveOn, withoutPrompt } from './away-time';
import { newBout, newCycle, withGracePeriod } from './bout';
import { breakRules } from './break-rules';
import { BRIEF_ABSENCE, lockedBreakMs, naturalBreakMs } from './clock';
import { finishLongBreak } from './long-break';
import { recordBreak } from './record';
import { writeSitting } from './write-sitting';

/**
 * A prompt counts as answered if the person leaves within this time after it, in ms. Or if their last input was up to this
 * time before it, because most prompts come in a pause in typing (ABSENCE-8).
 */
export const ANSWERED_BY_LEAVING = MINUTE;

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
    const up = newBout(withoutPrompt(state), to, { at: began });
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
  const up = newBout(withoutPrompt(state), to, { at: from });
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

/** Remembers which prompt an absence answers, if the prompt is removed before the person is back. */
export const keepAnswered = (
  state: State,
  away: Exclude<Tracker['presence'], { kind: 'active' }>,
  now: Instant,
): State =>
  writeSitting(state, { presence: { ...away, promptAnswered: answeredBy(state, away.since, now) ?? undefined } });
