// Decides what is said of a break: on the icon, and in a notification.

import type { ExerciseId } from '../../content/catalogue';
import { asMove, withWarmUp } from '../guide/plan';
import { courseMinutes } from '../guide/steps';
import { isAtDesk } from '../sitting/at-desk';
import { breakRules } from '../sitting/break-rules';
import { attentionOf } from '../state/attention';
import type { Explanation } from '../state/explanation';
import type { BreakSize } from '../state/history-row';
import type { PromptUp } from '../state/prompt';
import { mayTry } from '../state/retry';
import type { State } from '../state/state';
import { MINUTE } from '../state/time';
import { minutesLeft } from './countdown';
import { notificationId } from './notification-id';
import { maySnooze } from './prompt';

/** A break that is due. */
export interface BreakNotification {
  /** The browser has not accepted it yet. The shell reports when it has. */
  readonly isNew: boolean;
  /** `false` while the browser has refused it and the time for the next try has not come. */
  readonly mayTry: boolean;
  readonly about: 'break';
  /** The id stays the same for one prompt, so that it is shown once. The repeat has another id. */
  readonly id: string;
  readonly size: BreakSize;
  readonly exercise: ExerciseId | null;
  /** The person stays seated, so they are never told to stand. */
  readonly staySeated: boolean;
  /** Why the time of the next break changed, if it did. */
  readonly explanation: Explanation;
  /** About how many minutes the move or the long break takes; 0 if there is no move. */
  readonly minutes: number;
  readonly isRepeat: boolean;
  /** `null` after the third snooze in a row. */
  readonly snoozeMinutes: number | null;
}

/** The text on the toolbar button, as data; the shell puts it into words. */
export type BadgeWish =
  | { readonly kind: 'none' | 'due' }
  /** The last minutes before a break (PROMPT-10). */
  | { readonly kind: 'minutes'; readonly minutes: number };

/** The notification of a prompt; `null` while there is none to show: it was seen, or nobody is there. */
export function breakNotification(state: State, prompt: PromptUp): BreakNotification | null {
  const { lastEventAt, gracePeriodUntil } = state.tracker;
  const isNew = prompt.notification === 'wished';
  // A notification that is up stays up when the person leaves. A new one waits until somebody is back and has sat down, as
  // the prompt does.
  const mayCome = isAtDesk(state, lastEventAt) && lastEventAt >= gracePeriodUntil;
  if (isNew ? !mayCome : prompt.notification !== 'up') return null;
  const { tempo } = state.settings;
  const asked = prompt.exercise ? [asMove(state.person, prompt.exercise)] : [];
  const plan = withWarmUp(state, asked, state.tracker.lastEventAt);
  return {
    about: 'break',
    id: notificationId(prompt),
    isNew,
    mayTry: mayTry(prompt.retry, lastEventAt),
    size: prompt.size,
    exercise: prompt.exercise,
    staySeated: state.settings.staySeated,
    explanation: state.tracker.explanation,
    minutes: breakRules[prompt.size].isAway
      ? breakRules[prompt.size].lengthMs(state) / MINUTE
      : plan.length > 0
        ? courseMinutes({ plan, tempo })
        : 0,
    isRepeat: prompt.said === 'twice',
    snoozeMinutes: maySnooze(prompt) ? state.settings.snoozeMinutes : null,
  };
}

/** What the icon says, as of the last event. */
export function badgeOf(state: State): BadgeWish {
  if (attentionOf(state).kind === 'up') return { kind: 'due' };
  const minutes = minutesLeft(state);
  return minutes === null ? { kind: 'none' } : { kind: 'minutes', minutes };
}
