// Decides what a page sends to put a setting back to its default.

import type { Intent } from '../state/events';
import { defaultSettings, isOfKind, type SettingName, type Settings } from '../state/settings';

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** What puts a setting back to the default of its row; `null` if it is the default already. */
export function resetOf(settings: Settings, name: SettingName): Intent | null {
  if (isSame(settings[name], defaultSettings[name])) return null;
  if (isOfKind(name, 'week')) return { type: 'hoursChanged', hours: defaultSettings.hours };
  if (isOfKind(name, 'dates')) return { type: 'daysOffChanged', daysOff: [...defaultSettings.daysOff] };
  const value = defaultSettings[name as Exclude<SettingName, 'hours' | 'daysOff'>];
  return { type: 'settingChanged', name: name as Exclude<SettingName, 'hours' | 'daysOff'>, value };
}
