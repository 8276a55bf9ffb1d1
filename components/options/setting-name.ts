import { isOfKind, type SettingName } from '../../lib/core/state/settings';
import type { Language } from '../../lib/i18n/language';

/** What a setting is called, as on its control. */
export function settingName({ t }: Pick<Language, 't'>, name: SettingName): string {
  if (isOfKind(name, 'week')) return t('hours.title');
  if (isOfKind(name, 'dates')) return t('hours.daysOff');
  return t(`settings.${name}`);
}
