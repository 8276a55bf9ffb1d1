import type { ReminderStatus } from '../../lib/core/reminders/status';
import { useLanguage } from '../context/words';

/** When the next break is, or why there is none: one line that is always true. */
export function StatusLine({ status }: { status: ReminderStatus }) {
  const { t, time, dayTime } = useLanguage();
  switch (status.kind) {
    case 'next':
      if (status.isSilent) return <>{t('why.nextSilent', { time: time(status.at) })}</>;
      if (status.inMinutes === null) return <>{t('now.nextAt', { time: time(status.at) })}</>;
      return <>{t('why.nextIn', { time: time(status.at), minutes: status.inMinutes })}</>;
    case 'snoozed':
      return <>{t('due.snoozed', { time: time(status.at) })}</>;
    case 'due':
      return <>{t('now.nextNow')}</>;
    case 'away':
      return <>{t('now.away', { time: time(status.since) })}</>;
    case 'paused':
      if (!status.until) return <>{t('why.pausedNoEnd')}</>;
      return <>{t('now.pausedUntil', { time: dayTime(status.until.at, status.until.asOf) })}</>;
    case 'off':
      if (!status.until) return <>{t('why.offNoEnd')}</>;
      return <>{t('why.off', { time: dayTime(status.until.at, status.until.asOf) })}</>;
    case 'waiting':
      return <>{t(`why.waiting.${status.because}`)}</>;
    case 'standing':
    case 'guide':
      return <>{t(`why.${status.kind}`)}</>;
    case 'resting':
      return <>{t('why.resting', { time: time(status.until) })}</>;
    default:
      return status satisfies never;
  }
}
