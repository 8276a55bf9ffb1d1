// Decides when time alone next changes what the person is told.

import { GUIDE_WAITS, GUIDE_WAITS_BY_HAND } from './guide/waits-for-person';
import { canNotifyAt } from './reminders/can-notify';
import { hoursChangeAt } from './reminders/openness';
import { pauseChangesAt } from './reminders/pause-end';
import { promptChangesAt } from './reminders/prompt-patience';
import { standingEndsAt } from './reminders/standing-end';
import { nextCapAt } from './reminders/waits';
import { dueAt } from './sitting/clock';
import type { CardName } from './state/activity';
import { attentionOf } from './state/attention';
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

/** When time next changes what the person sees, as epoch ms; `null` if only an event can. */
export function attentionChangesAt(state: State): Instant | null {
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
