import { dueAt, GRACE_PERIOD, withGracePeriod } from '../sitting/clock';
import type { Seen } from '../state/events';
import { reasons } from '../state/reasons';
import { type State, track } from '../state/state';
import type { DeferralSignal } from '../state/suppression';
import { type Instant, MINUTE } from '../state/time';
import { canNotify, canNotifyAt } from './can-notify';
import { isScreenShared, signsWith } from './deferral-signals';
import { waitingRules } from './waiting-rules';

/** When a break that waits for this signal waits no longer; `null` if none does. */
function capOf(state: State, { hold, reason, until }: DeferralSignal): Instant | null {
  if (hold.kind !== 'holding') return null;
  const atMostMs = waitingRules[reason].atMostMs(state.settings);
  return atMostMs === null ? until : hold.since + atMostMs;
}

/** What the due break waits for now, weightiest first. */
export const holding = (state: State) => signsWith(state, ['holding']);

/** Whether a thing said now would come in the middle of something (WAIT-15); typing alone keeps nobody waiting for long. */
export const isInTheMiddle = (state: State) =>
  isScreenShared(state) || signsWith(state, ['none', 'holding']).some(({ reason }) => reason !== 'burst');

/** When the break will be told at the latest, the last word among it, if nothing else comes. `null` if none waits. */
export function heldUntil(state: State): Instant | null {
  const held = holding(state);
  const caps = held.flatMap((sign) => capOf(state, sign) ?? []);
  if (caps.length === 0) return null;
  const last = Math.max(...caps);
  return held.some(({ reason }) => reason !== 'burst') ? last + GRACE_PERIOD : last;
}

/** When a sign next reaches its cap. */
export function nextCapAt(state: State): Instant | null {
  const caps = holding(state).flatMap((sign) => capOf(state, sign) ?? []);
  return caps.length > 0 ? Math.min(...caps) : null;
}

/**
 * A wait that ended overdue: one prompt, a minute later at the earliest, for a call has a last word and a film a last
 * picture (WAIT-11). A pause in typing is itself the moment that was waited for: a minute later it would be over.
 */
function released(before: State, after: State, now: Instant): State {
  const wasHeld = holding(before).some(({ reason }) => reason !== 'burst');
  return wasHeld && holding(after).length === 0 ? withGracePeriod(after, now) : after;
}

function withSigns(state: State, signs: readonly DeferralSignal[], now: Instant): State {
  return released(state, track(state, { signs: [...signs] }), now);
}

/** What the browser sees of what a break may wait for. */
export function seeSigns(state: State, seen: Seen, now: Instant): State {
  const { signs } = state.tracker;
  const seenNow = reasons.flatMap((reason): DeferralSignal[] => {
    const known = signs.find((sign) => sign.reason === reason);
    if (reason === 'saidInCall') return known ? [known] : [];
    return waitingRules[reason].isSeen(seen) ? [known ?? { reason, until: null, hold: { kind: 'none' } }] : [];
  });
  return sharingTurned(state, withSigns(state, seenNow, now), now);
}

/**
 * A prompt that is up makes way when others begin to see the screen. One that has come meanwhile was on the icon alone:
 * it comes again, with its notification, a minute after they have stopped.
 */
function sharingTurned(before: State, after: State, now: Instant): State {
  if (isScreenShared(before) === isScreenShared(after)) return after;
  const apart = putOff(after, now);
  return apart === after || isScreenShared(after) ? apart : withGracePeriod(apart, now);
}

/** "I'm in a call": calls in desktop programs can't be seen. A prompt that is up comes again afterwards. */
export function sayCall(state: State, minutes: number, now: Instant): State {
  const said: DeferralSignal = { reason: 'saidInCall', until: now + minutes * MINUTE, hold: { kind: 'none' } };
  const called = track(state, { signs: inOrder([...withoutSaid(state), said]) });
  return putOff(called, now);
}

export function endCall(state: State, now: Instant): State {
  return withSigns(state, withoutSaid(state), now);
}

/** When what is due at `at` is told, as far as is known: not before the end of a call that was said, and of its last word. */
export function afterSaidCall(state: State, at: Instant): Instant {
  const said = state.tracker.signs.find(({ hold, reason }) => reason === 'saidInCall' && hold.kind !== 'spent');
  return said && said.until !== null && at < said.until ? said.until + GRACE_PERIOD : at;
}

const withoutSaid = (state: State) => state.tracker.signs.filter(({ reason }) => reason !== 'saidInCall');

const inOrder = (signs: readonly DeferralSignal[]) =>
  signs.toSorted((left, right) => reasons.indexOf(left.reason) - reasons.indexOf(right.reason));

/** A prompt that is up makes way for what has begun; it is owed as before (WAIT-14). */
export function putOff(state: State, now: Instant): State {
  const { attention } = state.tracker;
  if (attention.kind !== 'prompting') return state;
  return track(state, { attention: { kind: 'snoozed', prompt: attention.prompt, until: now } });
}

/** "Tell me now": nothing that is there is waited for until it has gone (WAIT-13). */
export function endWait(state: State): State {
  if (holding(state).length === 0) return state;
  return track(state, { signs: state.tracker.signs.map((sign) => ({ ...sign, hold: { kind: 'spent' } })) });
}

/** When what is said next is owed, epoch ms; `null` while nothing can be. */
function owedAt(state: State): Instant | null {
  const { attention } = state.tracker;
  switch (attention.kind) {
    case 'quiet':
      return dueAt(state);
    case 'snoozed':
      return Math.max(attention.until, dueAt(state));
    case 'prompting':
    case 'guiding':
    case 'resting':
    case 'card':
      return null;
    default:
      return attention satisfies never;
  }
}

/** A due break begins to wait, goes on waiting, or has waited as long as breaks wait, and does not wait for that again (WAIT-12). */
export function applyTimeToSignals(state: State, now: Instant): State {
  const { pause, posture, signs } = state.tracker;
  const owed = owedAt(state);
  const isOwed = owed !== null && now >= owed && pause.kind === 'none' && posture.kind !== 'standing';
  const tellable = isOwed ? canNotifyAt(state, owed) : null;
  const begins = tellable !== null && now >= tellable && canNotify(state, now);
  const settled = signs.flatMap((sign): DeferralSignal[] => {
    if (sign.until !== null && now >= sign.until) return [];
    const { hold } = sign;
    if (hold.kind === 'none' && begins && waitingRules[sign.reason].isWanted(state.settings)) {
      return [{ ...sign, hold: { kind: 'holding', since: now } }];
    }
    if (hold.kind !== 'holding') return [sign];
    if (!isOwed) return [{ ...sign, hold: { kind: 'none' } }];
    const cap = capOf(state, sign);
    return [cap !== null && now >= cap ? { ...sign, hold: { kind: 'spent' } } : sign];
  });
  const isSame = settled.length === signs.length && settled.every((sign, index) => sign === signs[index]);
  return isSame ? state : withSigns(state, settled, now);
}
