import { exerciseOf } from '../content/catalogue';
import { receiptMessage } from '../core/receipt';
import type { NotificationWish, TitleWish } from '../core/wishes';
import type { WorkerLanguage } from '../i18n/worker-words';
import type { NotificationText } from '../platform/platform';

/** A notification's buttons, in this order. */
export const noticeButtons = { start: 0, snooze: 1 } as const;

function titleOf({ t }: WorkerLanguage, { isRepeat, size }: NotificationWish): string {
  if (isRepeat) return t('notice.repeatTitle');
  return t(size === 'long' ? 'notice.longTitle' : 'notice.title');
}

function bodyOf({ t }: WorkerLanguage, { exercise, minutes, size, staySeated }: NotificationWish): string {
  if (size === 'long') return t(staySeated ? 'notice.longBodySeated' : 'notice.longBody', { minutes });
  if (!exercise) return t(staySeated ? 'notice.bodyNoMoveSeated' : 'notice.bodyNoMove');
  return t('notice.body', { offer: t(exerciseOf(exercise).offer), minutes });
}

/** Why the time is what it is, if an absence has changed it. */
function reasonOf({ t, time }: WorkerLanguage, { receipt }: NotificationWish, zone: string): string[] {
  const message = receiptMessage(receipt);
  if (receipt.kind !== 'naturalBreak' && receipt.kind !== 'briefAbsence') return [];
  return message ? [t(message.key, { minutes: message.minutes, time: time(message.at, zone) })] : [];
}

export function notificationText(language: WorkerLanguage, wish: NotificationWish, zone: string): NotificationText {
  const { t } = language;
  return {
    title: titleOf(language, wish),
    message: [bodyOf(language, wish), ...reasonOf(language, wish, zone)].join(' '),
    buttons: [
      t('notice.start'),
      ...(wish.snoozeMinutes === null ? [] : [t('notice.snooze', { minutes: wish.snoozeMinutes })]),
    ],
  };
}

/** A notification that shows whether notifications come through. */
export function testNotificationText({ t }: WorkerLanguage): NotificationText {
  return { title: t('notice.testTitle'), message: t('notice.testBody'), buttons: [] };
}

export function titleText({ t, time }: WorkerLanguage, wish: TitleWish, zone: string): string {
  switch (wish.kind) {
    case 'next':
      return t('title.next', { time: time(wish.at, zone) });
    case 'resting':
      return t('title.resting', { time: time(wish.until, zone) });
    case 'paused':
      return t('title.paused', { time: time(wish.until, zone) });
    case 'due':
      return t('title.due');
    case 'guide':
      return t('title.guide');
    case 'away':
      return t('title.away');
    default:
      return wish satisfies never;
  }
}
