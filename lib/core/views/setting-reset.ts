// Decides what a page sends to put a setting back to its default.

import type { Intent } from '../state/events';
import { defaultSettings, isOfKind, type SettingName, type Settings } from '../state/settings';

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** The intent that sets a setting back to its default; `null` if it has its default. */
export function resetOf(settings: Settings, name: SettingName): Intent | null {
  if (isSame(settings[name], defaultSettings[name])) return null;
  if (isOfKind(name, 'week')) return { type: 'hoursChanged', hours: defaultSettings.hours };
  if (isOfKind(name, 'dates')) return { type: 'daysOffChanged', daysOff: [...defaultSettings.daysOff] };
  const value = defaultSettings[name as Exclude<SettingName, 'hours' | 'daysOff'>];
  return { type: 'settingChanged', name: name as Exclude<SettingName, 'hours' | 'daysOff'>, value };
}
