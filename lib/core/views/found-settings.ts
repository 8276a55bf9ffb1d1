// Decides which settings are shown to whoever looks for a word.

import { definitionOf, type SettingName, type Settings, settingNames } from '../state/settings';
import type { SettingSection } from '../state/settings/definitions';
import { shownSettings } from './shown-settings';

/**
 * The settings of a section that are shown for a word, in order. One that is out of sight, because it would do nothing, is found
 * by the switch that brings it into sight.
 *
 * @param isHit whether the words of a setting hold what is looked for
 * @param seesSharing whether the browser tells that a tab uses the microphone, the camera or the screen
 */
export function foundSettings(
  section: SettingSection,
  isHit: (name: SettingName) => boolean,
  settings: Settings,
  seesSharing: boolean,
): readonly SettingName[] {
  const shown = shownSettings(section, settings, seesSharing);
  const stands = (name: SettingName): readonly SettingName[] =>
    shown.includes(name) ? [name] : (definitionOf(name).needs ?? []).flatMap(stands);
  const own = settingNames.filter((name) => definitionOf(name).section === section);
  const found = own.filter(isHit).flatMap(stands);
  return shown.filter((name) => found.includes(name));
}
