import type { Settings } from '../../lib/core/state/settings';
import type { Send } from '../intents';
import { SettingField } from './SettingField';
import { SettingSwitch } from './SettingSwitch';

/** Quiet before loud: each stage of being told, and how often a break may be skipped. */
export function StageSettings({ settings, send }: { settings: Settings; send: Send }) {
  return (
    <>
      <SettingSwitch name="badgeCountdown" value={settings.badgeCountdown} send={send} />
      <SettingSwitch name="showNotification" value={settings.showNotification} send={send} />
      {settings.showNotification && <SettingSwitch name="repeatNotice" value={settings.repeatNotice} send={send} />}
      <SettingField
        name="skipsADay"
        label="settings.skipsADay"
        hint="settings.skipsADay.hint"
        value={settings.skipsADay}
        send={send}
      />
    </>
  );
}
