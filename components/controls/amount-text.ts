import type { SettingDefinition } from '../../lib/core/state/settings/definitions';
import type { Language } from '../../lib/i18n/language';

export type Unit = NonNullable<Extract<SettingDefinition, { kind: 'number' }>['unit']>;

/** The unit that stands beside a number: "min". */
export const unitText = ({ t }: Pick<Language, 't'>, count: number, unit: Unit) =>
  t(`settings.unit.${unit}`, { count });

/** A number of a setting with its unit, if it has one: "30 min". */
export function amountText(language: Pick<Language, 't' | 'number'>, count: number, unit: Unit | null): string {
  return unit
    ? language.t('settings.amount', { count, unit: unitText(language, count, unit) })
    : language.number(count);
}
