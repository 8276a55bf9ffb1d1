import { exerciseOf } from '../../../lib/content/catalogue';
import type { DayEntry } from '../../../lib/core/views/day/entries';
import type { Language } from '../../../lib/i18n/language';

/** A line of the day, in words: what it is about. */
export function entryText({ t, list }: Language, { kind, exercises }: DayEntry): string {
  switch (kind) {
    case 'stretch':
      return exercises.length > 0 ? list(exercises.map((id) => t(exerciseOf(id).name))) : t('today.line.stretch');
    case 'stood':
      return t('today.line.standing');
    case 'desk':
    case 'away':
    case 'longBreak':
    case 'moved':
    case 'skipped':
    case 'missed':
    case 'putOff':
    case 'stopped':
    case 'waited':
      return t(`today.line.${kind}`);
    default:
      return kind satisfies never;
  }
}
