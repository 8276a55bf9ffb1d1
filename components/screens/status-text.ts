import type { ReminderStatus } from '../../lib/core/reminders/status';
import { MINUTE } from '../../lib/core/state/time';
import type { NowView } from '../../lib/core/views/view';
import type { Language } from '../../lib/i18n/language';

// The words that are looked for first. Without Preact: they are there before it.

/** When the next break is, or why there is none: one line that is always true. */
export function statusText(status: ReminderStatus, { t, time, dayTime }: Language): string {
  switch (status.kind) {
    case 'next':
      return t('now.nextAt', { time: time(status.at) });
    case 'snoozed':
      return t('due.snoozed', { time: time(status.at) });
    case 'due':
      return t('now.nextNow');
    case 'away':
      return t('now.away', { time: time(status.since) });
    case 'paused':
      if (!status.until) return t('status.pausedNoEnd');
      return t('now.pausedUntil', { time: dayTime(status.until.at, status.until.asOf) });
    case 'off':
      if (!status.until) return t('status.offNoEnd');
      return t('status.off', { time: dayTime(status.until.at, status.until.asOf) });
    case 'waiting':
      return t(`status.waiting.${status.because}`);
    case 'standing':
    case 'guide':
      return t(`status.${status.kind}`);
    case 'resting':
      return t('status.resting', { time: time(status.until) });
    default:
      return status satisfies never;
  }
}

/** Why no break comes takes more words than when one does. */
export const isLongTitle = ({ kind }: ReminderStatus) => kind !== 'next' && kind !== 'snoozed';

/**
 * When the next break is, for whoever does not read a clock easily: "In about 6 minutes", or in hours, which are rounded
 * (LOOK-5). In minutes; `null` if none is counted down to.
 */
export function soonText(minutes: number | null, { t }: Language): string | null {
  if (minutes === null) return null;
  return minutes < 60 ? t('now.nextInMinutes', { minutes }) : t('now.nextInHours', { hours: Math.round(minutes / 60) });
}

/** How long the person has sat, in whole minutes. */
export const atDeskText = (minutes: number, { t, duration }: Language) =>
  minutes < 60 ? t('now.atDesk', { minutes }) : t('now.atDeskLong', { length: duration(minutes * MINUTE) });

/** Under the one line: how long a break waits at the most, or how long the person has sat; `null` while they stand. */
export function deskText(
  { status, posture, sittingMinutes }: Pick<NowView, 'status' | 'posture' | 'sittingMinutes'>,
  language: Language,
): string | null {
  const { t, time } = language;
  if (status.kind === 'waiting') {
    const key = status.because === 'screenShare' ? 'status.waitingUntilShared' : 'status.waitingUntil';
    return t(key, { time: time(status.until) });
  }
  // While they stand there is no sitting to speak of.
  return posture === 'standing' ? null : atDeskText(sittingMinutes, language);
}
