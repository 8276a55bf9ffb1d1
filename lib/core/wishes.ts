// Decides how the browser should look now: badge, title, notification, menu.

import { type BadgeWish, type BreakNotification, badgeOf, breakNotification } from './reminders/break-notification';
import { isScreenShared } from './reminders/deferral-signals';
import { type FollowUpAnswer, followUpAnswers, type ShownFollowUp } from './reminders/follow-up';
import { type FollowUpTopic, followUpId } from './reminders/notification-id';
import { type QuickAction, quickActionsNow } from './reminders/quick-actions';
import { type ReminderStatus, statusNow } from './reminders/status';
import { waitedFor } from './reminders/waits';
import { IDLE_THRESHOLD, TYPING_THRESHOLD } from './sitting/clock';
import { attentionOf } from './state/attention';
import { mayTry } from './state/retry';
import type { State } from './state/state';
import type { SyncWish } from './state/sync';
import type { Instant } from './state/time';
import { isWelcomeWished } from './state/welcome';
import { syncWish } from './sync/sync-settings';
import { type NextWorkday, nextWorkdayView } from './views/status-view';
import { wakeAt } from './wake';

/** A follow-up: reminders are still off, or the question whether the person is still standing. */
export interface FollowUpNotification extends Pick<BreakNotification, 'isNew' | 'mayTry'> {
  readonly about: FollowUpTopic;
  readonly id: string;
  /** Its buttons, in this order. */
  readonly answers: readonly FollowUpAnswer[];
}

export type NotificationWish = BreakNotification | FollowUpNotification;

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
  /** What this computer would have in the storage area that the browser copies; `null` while sync is off. */
  readonly sync: SyncWish | null;
  /** Whether the shell should open the welcome page. */
  readonly welcome: boolean;
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

/** The title, as of the last event. While the person is idle it names no next break, because that moves while they are away. */
function titleOf(state: State): ReminderStatus {
  const { lastEventAt, presence } = state.tracker;
  const status = statusNow(state, lastEventAt);
  return status.kind === 'next' && presence.kind !== 'active' ? { kind: 'away', since: presence.since } : status;
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
    sync: syncWish(state),
    welcome: isWelcomeWished(state.tracker.welcome, state.policy, state.tracker.lastEventAt),
  };
}
