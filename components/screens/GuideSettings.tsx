import type { Settings } from '../../lib/core/settings';
import type { Send } from '../intents';
import { SettingChoice } from '../SettingChoice';
import { SettingSwitch } from '../SettingSwitch';

/** How a guide goes, and what is heard of it. */
export function GuideSettings({ settings, send }: { settings: Settings; send: Send }) {
  return (
    <>
      <SettingChoice name="tempo" value={settings.tempo} send={send} />
      <SettingSwitch name="voice" value={settings.voice} send={send} />
      <SettingSwitch name="sound" value={settings.sound} send={send} />
    </>
  );
}
