import type { Settings } from '../../lib/core/state/settings';
import type { Send } from '../context/intents';
import { SettingChoice } from './SettingChoice';
import { SettingSwitch } from './SettingSwitch';

interface GuideSettingsProps {
  settings: Pick<Settings, 'tempo' | 'voice' | 'sound'>;
  send: Send;
}

/** How a guide goes, and what is heard of it, to be changed while it goes on. */
export function GuideSettings({ settings, send }: GuideSettingsProps) {
  return (
    <>
      <SettingChoice name="tempo" value={settings.tempo} send={send} />
      <SettingSwitch name="voice" value={settings.voice} send={send} />
      <SettingSwitch name="sound" value={settings.sound} send={send} />
    </>
  );
}
