import { exerciseOf } from '../../../lib/content/catalogue';
import type { Reason } from '../../../lib/core/state/suppression';
import type { DayEntry } from '../../../lib/core/views/day/entries';
import type { Language } from '../../../lib/i18n/language';

/**
 * A line of the day, in words: what it is about.
 *
 * @param reasons what the break waited for, as far as it is known
 */
export function entryText({ t, list }: Language, { kind, exercises }: DayEntry, reasons: readonly Reason[]): string {
  switch (kind) {
    case 'stretch':
      return exercises.length > 0 ? list(exercises.map((id) => t(exerciseOf(id).name))) : t('today.line.stretch');
    case 'stood':
      return t('today.line.standing');
    case 'waited':
      return reasons.length > 0
        ? t('today.line.waitedFor', { what: list(reasons.map((reason) => t(`history.reason.${reason}`))) })
        : t('today.line.waited');
    case 'desk':
    case 'away':
    case 'longBreak':
    case 'moved':
    case 'skipped':
    case 'missed':
    case 'putOff':
    case 'stopped':
      return t(`today.line.${kind}`);
    default:
      return kind satisfies never;
  }
}
