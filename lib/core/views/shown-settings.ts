// Decides which settings a section of the settings page shows.

import { definitionOf, type SettingName, type Settings, settingNames } from '../state/settings';
import type { SettingSection } from '../state/settings/definitions';

/**
 * The settings that a section of the settings page shows, in order.
 *
 * @param seesSharing whether the browser tells that a tab uses the microphone, the camera or the screen
 */
export function shownSettings(
  section: SettingSection,
  settings: Settings,
  seesSharing: boolean,
): readonly SettingName[] {
  const isShown = (name: SettingName): boolean => {
    const { needs, onlyIfSharingIsSeen } = definitionOf(name);
    if (onlyIfSharingIsSeen && !seesSharing) return false;
    return !needs || needs.some((needed) => settings[needed] && isShown(needed));
  };
  return settingNames.filter((name) => definitionOf(name).section === section && isShown(name));
}
