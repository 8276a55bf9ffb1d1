import { isOfKind, type SettingName, type Settings } from '../../lib/core/state/settings';
import { settingDefinitions } from '../../lib/core/state/settings/definitions';
import type { Language } from '../../lib/i18n/language';
import type { PlainKey } from '../../lib/i18n/messages';
import { languageName } from '../context/language-name';
import { amountText } from '../controls/amount-text';

/** A chosen language by its own name. */
export const languageText = ({ t }: Pick<Language, 't'>, chosen: string | null): string =>
  chosen === null ? t('settings.language.browser') : languageName(chosen);

/** What a setting is until somebody changes it, in words: "30 min", "on". */
export function usualText(language: Pick<Language, 't' | 'number'>, name: SettingName, usual: Settings): string {
  const { t } = language;
  if (isOfKind(name, 'number')) return amountText(language, usual[name], settingDefinitions[name].unit);
  if (isOfKind(name, 'switch')) return t(usual[name] ? 'settings.on' : 'settings.off');
  if (isOfKind(name, 'choice')) return t(`settings.${name}.${usual[name]}` as PlainKey);
  if (isOfKind(name, 'language')) return languageText(language, usual[name]);
  if (isOfKind(name, 'week')) return t(usual[name] ? 'hours.usualSet' : 'hours.usual');
  return usual[name].length > 0 ? language.number(usual[name].length) : t('settings.noneOf');
}
