import { type LogEntry, ON_TIME } from '../../lib/core/state/log-entry';
import { A_WHILE } from '../../lib/core/state/time';
import type { Language } from '../../lib/i18n/language';

/** A line of the log, in words. */
export function logEntryText(
  { t, duration, number }: Language,
  { event, ms, count, what = '', said = '' }: LogEntry,
): string {
  const time = duration(ms);
  const isLate = ms >= ON_TIME;
  switch (event) {
    case 'woke':
      if (count !== undefined) return t('log.wokeOften', { count: number(count) });
      return t('log.woke', { late: isLate ? t('log.lateBy', { time }) : t('log.onTime') });
    case 'workerStarted':
    case 'browserStarted':
      return isLate ? t(`log.${event}Late`, { time }) : t(`log.${event}`);
    case 'clockSetBack':
      return ms > A_WHILE ? t('log.clockSetFarBack') : t('log.clockSetBack', { time });
    case 'slept':
    case 'cameBack':
    case 'waitOver.gone':
    case 'waitOver.cap':
    case 'waitOver.asked':
    case 'waitOver.calledOff':
    case 'waitOver.switchedOff':
    case 'paused.forTime':
      return t(`log.${event}`, { time });
    case 'rowsDropped':
      return t('log.rowsDropped', { count: count ?? 0 });
    case 'syncTook':
      return t('log.syncTook', { count: count ?? 0 });
    case 'policyIgnored':
      return t('log.policyIgnored', { what });
    case 'browserFailed':
      return t('log.browserFailed', { what, said });
    case 'zoneUnknown':
    case 'notTold':
      return t(`log.${event}`, { said });
    default:
      return t(`log.${event}`);
  }
}
