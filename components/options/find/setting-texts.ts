import { type ChoiceName, definitionOf, type SettingName } from '../../../lib/core/state/settings';
import { ruleNumbers } from '../../../lib/core/views/rule-numbers';
import type { Language } from '../../../lib/i18n/language';
import type { PlainKey } from '../../../lib/i18n/messages';
import { languageName } from '../../context/language-name';

type Words = Pick<Language, 't' | 'code' | 'shipped'>;

const calendars = {
  hours: ['hours.title', 'hours.when', 'hours.any', 'hours.own'],
  daysOff: ['hours.daysOff', 'hours.daysOff.hint'],
} as const satisfies Partial<Record<SettingName, readonly PlainKey[]>>;

/** The languages as those who read them call them, and as they are called in the language in use: "polski", "Polish". */
function languageNames({ code, shipped }: Words): readonly string[] {
  const here = new Intl.DisplayNames(code(), { type: 'language' });
  return shipped.flatMap((each) => [languageName(each), here.of(each) ?? each]);
}

/** All that is written on a setting, and what else people call it. */
export function settingText(words: Words, name: SettingName): string {
  const { t } = words;
  const others = t(`find.${name}`);
  if (name === 'hours' || name === 'daysOff') return [...calendars[name].map((key) => t(key)), others].join(', ');
  const label = t(`settings.${name}`);
  const definition = definitionOf(name);
  if (definition.kind === 'choice') {
    const choices = definition.choices.map((choice) => t(`settings.${name}.${choice}` as PlainKey));
    return [label, ...choices, others].join(', ');
  }
  if (name === 'language') return [label, t('settings.language.browser'), ...languageNames(words), others].join(', ');
  return [label, t(`settings.${name}.hint` as HintKey, ruleNumbers), others].join(', ');
}

type HintKey = `settings.${Exclude<SettingName, 'hours' | 'daysOff' | 'language' | ChoiceName>}.hint`;
