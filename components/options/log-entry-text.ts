import { type LogEntry, ON_TIME } from '../../lib/core/state/log-entry';
import { A_WHILE } from '../../lib/core/state/time';
import type { Language } from '../../lib/i18n/language';

/** A line of the log, in words. */
export function logEntryText({ t, duration }: Language, { event, ms, count, what = '', said = '' }: LogEntry): string {
  const time = duration(ms);
  const isLate = ms >= ON_TIME;
  switch (event) {
    case 'woke':
      if (count !== undefined) return t('deed.wokeOften', { count });
      return t('deed.woke', { late: isLate ? t('deed.lateBy', { time }) : t('deed.onTime') });
    case 'workerStarted':
    case 'browserStarted':
      return isLate ? t(`deed.${event}Late`, { time }) : t(`deed.${event}`);
    case 'clockSetBack':
      return ms > A_WHILE ? t('deed.clockSetFarBack') : t('deed.clockSetBack', { time });
    case 'slept':
    case 'cameBack':
    case 'waitOver.gone':
    case 'waitOver.cap':
    case 'waitOver.asked':
    case 'waitOver.calledOff':
    case 'waitOver.switchedOff':
    case 'paused.forTime':
      return t(`deed.${event}`, { time });
    case 'rowsDropped':
      return t('deed.rowsDropped', { count: count ?? 0 });
    case 'browserFailed':
      return t('deed.browserFailed', { what, said });
    case 'zoneUnknown':
    case 'notTold':
      return t(`deed.${event}`, { said });
    default:
      return t(`deed.${event}`);
  }
}
