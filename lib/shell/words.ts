// Puts badge, title and notifications into words.

import { exerciseOf } from '../content/catalogue';
import type { BadgeWish, BreakNotification } from '../core/reminders/break-notification';
import { STANDS_FOR } from '../core/reminders/standing';
import type { End, ReminderStatus } from '../core/reminders/status';
import { walkIn } from '../core/sitting/long-break';
import type { BreakSize } from '../core/state/history-row';
import { MINUTE } from '../core/state/time';
import { explanationMessage, isAbsence } from '../core/views/explanation';
import type { FollowUpNotification, NotificationWish } from '../core/wishes';
import type { WorkerLanguage } from '../i18n/worker-words';
import type { NotificationText } from '../platform/platform';

const titles = { short: 'notification.title', long: 'notification.longTitle' } as const satisfies Record<
  BreakSize,
  string
>;

function titleOf({ t }: WorkerLanguage, { isRepeat, size }: BreakNotification): string {
  if (isRepeat) return t('notification.repeatTitle');
  return t(titles[size]);
}

function bodyOf({ t, sentences }: WorkerLanguage, { exercise, minutes, size, staySeated }: BreakNotification): string {
  if (size === 'long' && staySeated) return t('notification.longBodySeated', { minutes });
  if (size === 'long') return t('notification.longBody', { minutes, walk: walkIn(minutes * MINUTE) });
  const getUp = t(staySeated ? 'notification.bodyNoMoveSeated' : 'notification.bodyNoMove');
  if (!exercise) return getUp;
  const { area, offer } = exerciseOf(exercise);
  const body = t('notification.body', { offer: t(offer), minutes });
  // Resting the eyes does not move the body, and a break is meant to change the position (WORDS-7).
  return area === 'eyes' ? sentences([body, getUp]) : body;
}

/** Why the time of the next break changed, if an absence changed it. */
function reasonOf({ t, duration, time }: WorkerLanguage, { explanation }: BreakNotification, zone: string): string[] {
  const message = explanationMessage(explanation);
  if (!isAbsence(explanation)) return [];
  return message ? [t(message.key, { length: duration(message.ms), time: time(message.at, zone) })] : [];
}

function followUpText({ t }: WorkerLanguage, { about, answers }: FollowUpNotification): NotificationText {
  return {
    title: t(`notification.${about}.title`),
    message: t(`notification.${about}.body`, { minutes: STANDS_FOR / MINUTE }),
    buttons: answers.map((answer) => t(`answer.${answer}`)),
  };
}

export function notificationText(language: WorkerLanguage, wish: NotificationWish, zone: string): NotificationText {
  if (wish.about !== 'break') return followUpText(language, wish);
  const { t } = language;
  return {
    title: titleOf(language, wish),
    message: language.sentences([bodyOf(language, wish), ...reasonOf(language, wish, zone)]),
    buttons: [
      t('notification.start'),
      ...(wish.snoozeMinutes === null ? [] : [t('notification.snooze', { minutes: wish.snoozeMinutes })]),
    ],
  };
}

/** The text of a test notification. */
export function testNotificationText({ t }: WorkerLanguage): NotificationText {
  return { title: t('notification.testTitle'), message: t('notification.testBody'), buttons: [] };
}

export function badgeText({ t }: WorkerLanguage, wish: BadgeWish): string {
  switch (wish.kind) {
    case 'none':
      return '';
    case 'due':
      return t('badge.due');
    case 'minutes':
      return t('badge.minutes', { minutes: wish.minutes });
    default:
      return wish satisfies never;
  }
}

function nextTitle(
  { t, time }: WorkerLanguage,
  { at, inMinutes, isSilent }: Extract<ReminderStatus, { kind: 'next' }>,
  zone: string,
) {
  if (isSilent) return t('title.nextSilent', { time: time(at, zone) });
  if (inMinutes === null) return t('title.next', { time: time(at, zone) });
  return t('title.nextIn', { time: time(at, zone), minutes: inMinutes });
}

function untilTitle({ t, dayTime }: WorkerLanguage, kind: 'off' | 'paused', until: End, zone: string): string {
  if (!until) return t(`title.${kind}NoEnd`);
  return t(`title.${kind}`, { time: dayTime(until.at, until.asOf, zone) });
}

export function titleText(language: WorkerLanguage, status: ReminderStatus, zone: string): string {
  const { t, time } = language;
  switch (status.kind) {
    case 'next':
      return nextTitle(language, status, zone);
    case 'snoozed':
      return t('title.next', { time: time(status.at, zone) });
    case 'resting':
      return t('title.resting', { time: time(status.until, zone) });
    case 'off':
    case 'paused':
      return untilTitle(language, status.kind, status.until, zone);
    case 'waiting':
      return t(`title.waiting.${status.because}`);
    case 'due':
    case 'guide':
    case 'away':
    case 'standing':
      return t(`title.${status.kind}`);
    default:
      return status satisfies never;
  }
}
