import { exerciseOf } from '../content/catalogue';
import type { NotificationWish, TitleWish } from '../core/wishes';
import type { Language } from '../i18n/language';
import type { NotificationText } from '../platform/platform';

/** A notification's buttons, in this order. */
export const noticeButtons = { start: 0, snooze: 1 } as const;

export function notificationText({ t }: Language, wish: NotificationWish): NotificationText {
  return {
    title: t(wish.isRepeat ? 'notice.repeatTitle' : 'notice.title'),
    message: wish.exercise
      ? t('notice.body', { offer: t(exerciseOf(wish.exercise).offer), minutes: wish.minutes })
      : t('notice.bodyNoMove'),
    buttons: [
      t('notice.start'),
      ...(wish.snoozeMinutes === null ? [] : [t('notice.snooze', { minutes: wish.snoozeMinutes })]),
    ],
  };
}

export function titleText({ t, time }: Language, wish: TitleWish, zone: string): string {
  switch (wish.kind) {
    case 'next':
      return t('title.next', { time: time(wish.at, zone) });
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
