// Decides how a due break begins to wait, and how that ends.

import { withGracePeriod } from '../sitting/bout';
import { dueAt } from '../sitting/clock';
import { attentionOf, withPrompt } from '../state/attention';
import type { PromptUp } from '../state/prompt';
import { reasons } from '../state/reasons';
import type { Seen } from '../state/seen';
import type { State } from '../state/state';
import type { DeferralSignal } from '../state/suppression';
import { type Instant, MINUTE } from '../state/time';
import { canNotify, canNotifyAt } from './can-notify';
import { isScreenShared } from './deferral-signals';
import { waitingRules } from './waiting-rules';
import { capOf, waitedFor } from './waits';
import { writeReminders } from './write-reminders';

/**
 * A wait has ended and the break is overdue. There is one prompt, and at least a minute passes before it: people say goodbye
 * at the end of a call, and watch the end of a film (WAIT-11). After a wait for a pause in typing it comes at once, because
 * the pause would soon be over.
 */
function released(before: State, after: State, now: Instant): State {
  const wasWaiting = waitedFor(before).some(({ reason }) => reason !== 'typing');
  return wasWaiting && waitedFor(after).length === 0 ? withGracePeriod(after, now) : after;
}

function withSignals(state: State, signals: readonly DeferralSignal[], now: Instant): State {
  return released(state, writeReminders(state, { deferralSignals: [...signals] }), now);
}

const NOT_WAITED: DeferralSignal['deferral'] = { kind: 'none' };

/** Whether what stopped has been gone for so long that it is over (WAIT-19). */
const isOver = ({ deferral, reason }: DeferralSignal, now: Instant) =>
  deferral.kind === 'stopped' && now >= deferral.goneAt + waitingRules[reason].overAfterMs;

/**
 * What is not seen any more. How long a break has waited for it is remembered for a moment: otherwise a microphone that is
 * switched off and on again and again would put a break off all day (WAIT-19).
 */
function stopped(signal: DeferralSignal, now: Instant): DeferralSignal[] {
  const { deferral, reason } = signal;
  if (waitingRules[reason].overAfterMs === 0) return [];
  switch (deferral.kind) {
    case 'none':
      return [];
    case 'stopped':
      return [signal];
    case 'waiting':
      return [{ ...signal, deferral: { kind: 'stopped', goneAt: now, firstAt: deferral.firstAt ?? deferral.since } }];
    case 'expired':
      return [{ ...signal, deferral: { kind: 'stopped', goneAt: now, firstAt: null } }];
    default:
      return deferral satisfies never;
  }
}

/** What stopped a moment ago and is seen again. */
function goesOn(signal: DeferralSignal, now: Instant): DeferralSignal {
  const { deferral } = signal;
  if (deferral.kind !== 'stopped') return signal;
  const { firstAt } = deferral;
  return { ...signal, deferral: firstAt === null ? { kind: 'expired' } : { kind: 'waiting', since: now, firstAt } };
}

/** Applies what the browser sees of the things that a break may wait for. */
export function seeSignals(state: State, seen: Seen, now: Instant): State {
  const { deferralSignals } = state.tracker;
  const seenNow = reasons.flatMap((reason): DeferralSignal[] => {
    const known = deferralSignals.filter((signal) => signal.reason === reason && !isOver(signal, now));
    if (reason === 'saidInCall') return known;
    if (!waitingRules[reason].isSeen(seen)) return known.flatMap((signal) => stopped(signal, now));
    return known.length > 0
      ? known.map((signal) => goesOn(signal, now))
      : [{ reason, until: null, deferral: NOT_WAITED }];
  });
  return sharingTurned(state, withSignals(state, seenNow, now), now);
}

/**
 * A prompt that is up is removed when other people begin to see the screen. While they see it, a new prompt is shown on the
 * icon only. It is announced again with a notification, a minute after they have stopped.
 */
function sharingTurned(before: State, after: State, now: Instant): State {
  if (isScreenShared(before) === isScreenShared(after)) return after;
  const apart = putOff(after, now);
  return apart === after || isScreenShared(after) ? apart : withGracePeriod(apart, now);
}

/** "I'm in a call", because calls in desktop programs cannot be seen. A prompt that is up comes again after the call. */
export function sayCall(state: State, minutes: number, now: Instant): State {
  const said: DeferralSignal = { reason: 'saidInCall', until: now + minutes * MINUTE, deferral: { kind: 'none' } };
  const called = writeReminders(state, { deferralSignals: inOrder([...withoutSaid(state), said]) });
  return putOff(called, now);
}

export function endCall(state: State, now: Instant): State {
  return withSignals(state, withoutSaid(state), now);
}

const withoutSaid = (state: State) => state.tracker.deferralSignals.filter(({ reason }) => reason !== 'saidInCall');

const inOrder = (signals: readonly DeferralSignal[]) =>
  signals.toSorted((left, right) => reasons.indexOf(left.reason) - reasons.indexOf(right.reason));

/**
 * Removes a prompt that is up, because a call or a film has begun. The break stays due (WAIT-14). `twice`: what is put off is
 * its repeat, so it is not repeated once more after that (PROMPT-3).
 */
export function putOff(state: State, now: Instant, said: PromptUp['said'] = 'once'): State {
  const prompt = attentionOf(state);
  return prompt.kind === 'up' ? withPrompt(state, { ...prompt, kind: 'snoozed', said, until: now }) : state;
}

/** "Tell me now": breaks wait for none of the present signals until they are over (WAIT-13). */
export function endWait(state: State): State {
  if (waitedFor(state).length === 0) return state;
  return writeReminders(state, {
    deferralSignals: state.tracker.deferralSignals.map((signal) =>
      signal.deferral.kind === 'stopped' ? signal : { ...signal, deferral: { kind: 'expired' } },
    ),
  });
}

/** Since when the next reminder is due, epoch ms; `null` while there can be none. */
function owedAt(state: State): Instant | null {
  const attention = attentionOf(state);
  switch (attention.kind) {
    case 'none':
      return dueAt(state);
    case 'snoozed':
      return Math.max(attention.until, dueAt(state));
    case 'up':
    case 'guide':
    case 'longBreak':
    case 'card':
      return null;
    default:
      return attention satisfies never;
  }
}

/**
 * A due break begins to wait or goes on waiting. Or it has waited as long as breaks wait; then no break waits for that signal
 * again (WAIT-12).
 */
export function applyTimeToSignals(state: State, now: Instant): State {
  const { pause, posture, deferralSignals } = state.tracker;
  const owed = owedAt(state);
  const isOwed = owed !== null && now >= owed && pause.kind === 'none' && posture.kind !== 'standing';
  const mayBeginAt = isOwed ? canNotifyAt(state, owed) : null;
  const begins = mayBeginAt !== null && now >= mayBeginAt && canNotify(state, now);
  const after = deferralSignals.flatMap((signal): DeferralSignal[] => {
    if ((signal.until !== null && now >= signal.until) || isOver(signal, now)) return [];
    const { deferral } = signal;
    // The break was told, or is not owed any more. What the next one waits for begins anew.
    if (deferral.kind === 'stopped') return deferral.firstAt === null || isOwed ? [signal] : [];
    if (deferral.kind === 'none' && begins && waitingRules[signal.reason].isWanted(state.settings)) {
      return [{ ...signal, deferral: { kind: 'waiting', since: now } }];
    }
    if (deferral.kind !== 'waiting') return [signal];
    if (!isOwed) return [{ ...signal, deferral: NOT_WAITED }];
    const cap = capOf(state, signal);
    return [cap !== null && now >= cap ? { ...signal, deferral: { kind: 'expired' } } : signal];
  });
  const isSame =
    after.length === deferralSignals.length && after.every((signal, index) => signal === deferralSignals[index]);
  return isSame ? state : withSignals(state, after, now);
}
