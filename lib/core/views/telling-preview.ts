// Decides what a picture of the next reminder shows, as the settings are.

import { type BadgeWish, type BreakNotification, badgeOf, breakNotification } from '../reminders/break-notification';
import { COUNTS_FROM } from '../reminders/countdown';
import { tell } from '../reminders/prompt';
import { attentionOf } from '../state/attention';
import { freshTracker } from '../state/fresh-tracker';
import { defaultSettings } from '../state/settings';
import type { State } from '../state/state';
import { type Instant, MINUTE } from '../state/time';

/** How a person would be told of a break who sits until one is due, with nothing in its way. */
export interface TellingPreview {
  /** What the icon says as the countdown begins, if there is one (PROMPT-10). */
  readonly badgeBefore: BadgeWish;
  /** And when the break is due. */
  readonly badgeDue: BadgeWish;
  /** `null`: the icon alone tells. */
  readonly notification: BreakNotification | null;
}

/** `now`: epoch ms. Nothing of it is stored, or told. */
export function tellingPreview(state: State, now: Instant): TellingPreview {
  const { hours, daysOff } = defaultSettings;
  const settings = { ...state.settings, hours, daysOff };
  // A long break takes the place of a short one, so it has no time of its own (BREAK-4).
  const { shortBreakEveryMinutes: minutes, showNotification } = settings;
  const satFor = (sat: number): State => ({
    ...state,
    settings,
    tracker: { ...freshTracker(now - sat * MINUTE), lastEventAt: now, gracePeriodUntil: now },
  });
  const due = tell(satFor(minutes), { exercise: null, snoozes: 0 }, now);
  const attention = attentionOf(due);
  return {
    badgeBefore: badgeOf(satFor(minutes - COUNTS_FROM)),
    badgeDue: badgeOf(due),
    notification: showNotification && attention.kind === 'up' ? breakNotification(due, attention) : null,
  };
}
