import type { ReminderStatus } from '../../lib/core/reminders/status';
import { useLanguage } from '../context/words';

/** When the next break is, or why there is none: one line that is always true. */
export function StatusLine({ why }: { why: ReminderStatus }) {
  const { t, time, dayTime } = useLanguage();
  switch (why.kind) {
    case 'next':
      if (why.isSilent) return <>{t('why.nextSilent', { time: time(why.at) })}</>;
      if (why.inMinutes === null) return <>{t('now.nextAt', { time: time(why.at) })}</>;
      return <>{t('why.nextIn', { time: time(why.at), minutes: why.inMinutes })}</>;
    case 'snoozed':
      return <>{t('due.snoozed', { time: time(why.at) })}</>;
    case 'due':
      return <>{t('now.nextNow')}</>;
    case 'away':
      return <>{t('now.away', { time: time(why.since) })}</>;
    case 'paused':
      if (!why.until) return <>{t('why.pausedNoEnd')}</>;
      return <>{t('now.pausedUntil', { time: dayTime(why.until.at, why.until.asOf) })}</>;
    case 'off':
      if (!why.until) return <>{t('why.offNoEnd')}</>;
      return <>{t('why.off', { time: dayTime(why.until.at, why.until.asOf) })}</>;
    case 'waiting':
      return <>{t(`why.waiting.${why.because}`)}</>;
    case 'standing':
    case 'guide':
      return <>{t(`why.${why.kind}`)}</>;
    case 'resting':
      return <>{t('why.resting', { time: time(why.until) })}</>;
    default:
      return why satisfies never;
  }
}
