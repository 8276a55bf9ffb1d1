import { definitionOf, type NumberName, type SettingName, type Settings } from '../../../lib/core/state/settings';
import { settingDefinitions } from '../../../lib/core/state/settings/definitions';
import { MINUTE } from '../../../lib/core/state/time';
import type { Week } from '../../../lib/core/state/week';
import type { Language } from '../../../lib/i18n/language';
import type { PlainKey } from '../../../lib/i18n/messages';
import { amountText } from '../../controls/amount-text';
import { languageText } from '../usual-text';

/** More days off than this are counted. */
const FEW = 4;

/** A time on the wall of any day. */
const onTheWall = ({ time }: Language, minute: number) => time(minute * MINUTE, 'UTC');

function weekLines(language: Language, week: Week): readonly string[] {
  const { t, weekday, list } = language;
  const days = week.flatMap((ranges, day) => {
    const hours = ranges.map(({ from, to }) => `${onTheWall(language, from)}–${onTheWall(language, to)}`);
    return hours.length > 0 ? [`${weekday(day + 1)} ${list(hours)}`] : [];
  });
  return days.length > 0 ? days : [t('settings.noneOf')];
}

function datesText({ t, date, list }: Language, dates: readonly string[]): string {
  if (dates.length === 0) return t('settings.noneOf');
  if (dates.length > FEW) return t('data.days', { count: dates.length });
  return list(dates.map((each) => date(Date.parse(`${each}T12:00:00Z`), 'UTC')));
}

/** What a setting is set to, in words; of hours a line for each day that has some. */
export function settingLines(language: Language, name: SettingName, value: Settings[SettingName]): readonly string[] {
  const { kind } = definitionOf(name);
  switch (kind) {
    case 'switch':
      return [language.t(value ? 'settings.on' : 'settings.off')];
    case 'number':
      return [amountText(language, value as number, settingDefinitions[name as NumberName].unit)];
    case 'choice':
      return [language.t(`settings.${name}.${value}` as PlainKey)];
    case 'language':
      return [languageText(language, value as string | null)];
    case 'week':
      return value === null ? [language.t('hours.usual')] : weekLines(language, value as Week);
    case 'dates':
      return [datesText(language, value as readonly string[])];
    default:
      return kind satisfies never;
  }
}
