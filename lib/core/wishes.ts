// Decides how the browser should look now: badge, title, notification, menu.

import type { ExerciseId } from '../content/catalogue';
import { asMove, withWarmUp } from './guide/plan';
import { courseMinutes } from './guide/steps';
import { minutesLeft } from './reminders/countdown';
import { waitedFor } from './reminders/deferral';
import { isScreenShared } from './reminders/deferral-signals';
import { type FollowUpAnswer, followUpAnswers, type ShownFollowUp } from './reminders/follow-up';
import { type FollowUpTopic, followUpId, notificationId } from './reminders/notification-id';
import { maySnooze } from './reminders/prompt';
import { type QuickAction, quickActionsNow } from './reminders/quick-actions';
import { type ReminderStatus, statusNow } from './reminders/status';
import { isAtDesk } from './sitting/absence';
import { breakRules } from './sitting/break-rules';
import { IDLE_THRESHOLD, TYPING_THRESHOLD } from './sitting/clock';
import { attentionOf } from './state/attention';
import type { Explanation } from './state/explanation';
import type { BreakSize } from './state/history-row';
import type { PromptUp } from './state/prompt';
import { mayTry } from './state/retry';
import type { State } from './state/state';
import { type Instant, MINUTE } from './state/time';
import { isWelcomeWished } from './state/welcome';
import { type NextWorkday, nextWorkdayView } from './views/status-view';
import { wakeAt } from './wake';

/** The state of a notification. */
interface Showing {
  /** The browser has not accepted it yet. The shell reports when it has. */
  readonly isNew: boolean;
  /** `false` while the browser has refused it and the time for the next try has not come. */
  readonly mayTry: boolean;
}

/** A break that is due. */
export interface BreakNotification extends Showing {
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

/** A follow-up: reminders are still off, or the question whether the person is still standing. */
export interface FollowUpNotification extends Showing {
  readonly about: FollowUpTopic;
  readonly id: string;
  /** Its buttons, in this order. */
  readonly answers: readonly FollowUpAnswer[];
}

export type NotificationWish = BreakNotification | FollowUpNotification;

/** The text on the toolbar button, as data; the shell puts it into words. */
export type BadgeWish =
  | { readonly kind: 'none' | 'due' }
  /** The last minutes before a break (PROMPT-10). */
  | { readonly kind: 'minutes'; readonly minutes: number };

/** How the browser should look now. It follows from the state alone and is stated after every event. */
export interface Wishes {
  /** Epoch ms. */
  readonly wakeAt: Instant;
  readonly badge: BadgeWish;
  /** The toolbar button's tooltip, as data; the shell puts it into words. */
  readonly title: ReminderStatus;
  /** At most one notification at a time, for all windows. */
  readonly notification: NotificationWish | null;
  readonly idleThresholdMs: number;
  /** Whether the browser has already reported `idle`, so that the next thing to report is input. */
  readonly awaitsInput: boolean;
  /** What the toolbar icon's menu offers. */
  readonly menu: readonly QuickAction[];
  /** When the menu's "until tomorrow" would end, as of the last event. */
  readonly nextWorkday: NextWorkday;
  /** Whether the shell should open the welcome page. */
  readonly welcome: boolean;
}

function breakNotification(state: State, prompt: PromptUp): BreakNotification | null {
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

const followUpNotification = (state: State, about: FollowUpTopic, followUp: ShownFollowUp): FollowUpNotification => ({
  about,
  id: followUpId(about, followUp),
  isNew: followUp.retry !== undefined,
  mayTry: mayTry(followUp.retry, state.tracker.lastEventAt),
  answers: followUpAnswers[about],
});

function notificationOf(state: State): NotificationWish | null {
  const { pause, posture } = state.tracker;
  const attention = attentionOf(state);
  if (!state.settings.showNotification || isScreenShared(state)) return null;
  if (attention.kind === 'up') return breakNotification(state, attention);
  if (pause.kind === 'untilResumed' && pause.followUp.kind === 'up') {
    return followUpNotification(state, 'stillPaused', pause.followUp);
  }
  if (posture.kind === 'asked' && posture.followUp.kind === 'up') {
    return followUpNotification(state, 'stillStanding', posture.followUp);
  }
  return null;
}

function badgeOf(state: State): BadgeWish {
  if (attentionOf(state).kind === 'up') return { kind: 'due' };
  const minutes = minutesLeft(state);
  return minutes === null ? { kind: 'none' } : { kind: 'minutes', minutes };
}

/** The title, as of the last event. While the person is idle it names no next break, because that moves while they are away. */
function titleOf(state: State): ReminderStatus {
  const { lastEventAt, presence } = state.tracker;
  const why = statusNow(state, lastEventAt);
  return why.kind === 'next' && presence.kind !== 'active' ? { kind: 'away', since: presence.since } : why;
}

/** How long there must be no input before the browser reports `idle`, in ms. */
function idleThresholdMs(state: State): number {
  return waitedFor(state).some(({ reason }) => reason === 'typing') ? TYPING_THRESHOLD : IDLE_THRESHOLD;
}

export function wishes(state: State): Wishes {
  return {
    wakeAt: wakeAt(state),
    badge: badgeOf(state),
    title: titleOf(state),
    notification: notificationOf(state),
    idleThresholdMs: idleThresholdMs(state),
    awaitsInput: state.tracker.input.kind === 'none',
    menu: quickActionsNow(state),
    nextWorkday: nextWorkdayView(state, state.tracker.lastEventAt),
    welcome: isWelcomeWished(state.tracker.welcome, state.policy, state.tracker.lastEventAt),
  };
}
