// Decides what the passing of time does: it ends pauses, opens working hours and announces breaks. Also decides when that is
// next.

import { finishGuide, GUIDE_WAITS } from './guide/guide';
import { GUIDE_WAITS_BY_HAND } from './guide/pace';
import { noteChanges } from './log-changes';
import { canNotify, canNotifyAt } from './reminders/can-notify';
import { applyTimeToSignals, nextCapAt } from './reminders/deferral';
import { applyTimeToPause, pauseChangesAt } from './reminders/pause';
import { applyTimeToPrompt, keepPromptTrue, notifyBreak, promptChangesAt, tell } from './reminders/prompt';
import { closeCard } from './reminders/safety-check';
import { applyTimeToStanding, standingEndsAt } from './reminders/standing';
import { applyTimeToHours, hoursChangeAt, isOpen } from './reminders/work-hours';
import { dueAt } from './sitting/clock';
import { finishLongBreak } from './sitting/long-break';
import type { CardName } from './state/activity';
import { attentionOf, withPrompt } from './state/attention';
import type { State } from './state/state';
import { type Instant, MINUTE } from './state/time';

/** A card that is left open closes after this long, in ms. The emergency card stays as long as its pause (GUIDE-17). */
export const CARD_STAYS = 10 * MINUTE;

/** A card without anything to act on closes after this long, in ms (GUIDE-18). */
export const GOOD_CARD_STAYS = 2 * MINUTE;

/**
 * When time alone next changes what the person is told, as epoch ms; `null` if only an event can.
 * `applyTime` acts on exactly these instants, and the wake alarm is set for them: one function, so they cannot differ.
 */
export function nextChangeAt(state: State): Instant | null {
  const changes = [attentionChangesAt(state), pauseChangesAt(state), standingEndsAt(state), hoursChangeAt(state)];
  const known = changes.filter((at) => at !== null);
  return known.length > 0 ? Math.min(...known) : null;
}

function attentionChangesAt(state: State): Instant | null {
  const attention = attentionOf(state);
  switch (attention.kind) {
    case 'none':
      return nextCapAt(state) ?? canNotifyAt(state, dueAt(state));
    case 'snoozed':
      return nextCapAt(state) ?? canNotifyAt(state, attention.until);
    case 'up':
      return promptChangesAt(state, attention);
    case 'guide': {
      const { pace } = attention;
      if (pace.kind === 'byHand') return pace.since + GUIDE_WAITS_BY_HAND;
      return (pace.kind === 'running' ? pace.stepEndsAt : pace.since) + GUIDE_WAITS;
    }
    case 'longBreak':
      return attention.until;
    case 'card':
      return cardGoesAt(attention.card, attention.since);
    default:
      return attention satisfies never;
  }
}

function cardGoesAt(card: CardName, since: Instant): Instant | null {
  switch (card) {
    case 'emergency':
      return null;
    case 'advice':
    case 'rest':
    case 'remindersOnly':
    case 'stopped':
      return since + CARD_STAYS;
    case 'ok':
    case 'limited':
      return since + GOOD_CARD_STAYS;
    default:
      return card satisfies never;
  }
}

/**
 * Removes a prompt when no break is due any more, or when none may be announced. A guide goes on after the hours have closed
 * (HOURS-4).
 */
function withdraw(state: State, now: Instant): State {
  const { pause, posture } = state.tracker;
  const { kind } = attentionOf(state);
  if (kind !== 'up' && kind !== 'snoozed') return state;
  const stands = pause.kind === 'none' && posture.kind !== 'standing' && now >= dueAt(state) && isOpen(state, now);
  return stands ? state : withPrompt(state, { kind: 'none' });
}

function applyTimeToAttention(state: State, now: Instant): State {
  const attention = attentionOf(state);
  const changesAt = attentionChangesAt(state);
  if (changesAt === null || now < changesAt) return state;
  switch (attention.kind) {
    case 'none':
      return canNotify(state, now) ? notifyBreak(state, now) : state;
    case 'snoozed':
      return canNotify(state, now) ? tell(state, attention, now) : state;
    case 'up':
      return applyTimeToPrompt(state, attention, now);
    case 'guide':
      return finishGuide(state, attention, now);
    case 'longBreak':
      return finishLongBreak(state, now);
    case 'card':
      return closeCard(state, now);
    default:
      return attention satisfies never;
  }
}

/** What time does, one file each. Whatever may keep a break from being announced is applied before the break is announced. */
const effects = [
  applyTimeToPause,
  applyTimeToHours,
  applyTimeToStanding,
  withdraw,
  keepPromptTrue,
  applyTimeToSignals,
  applyTimeToAttention,
];

/** Applies everything whose time has come, however late the alarm was. */
export function applyTime(state: State, now: Instant): State {
  for (const applyEffect of effects) {
    const after = applyEffect(state, now);
    if (after !== state) return applyTime(noteChanges(state, after, now, 'itself'), now);
  }
  return state;
}
