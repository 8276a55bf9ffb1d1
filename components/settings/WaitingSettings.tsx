import type { Settings } from '../../lib/core/settings';
import type { Send } from '../intents';
import { useLanguage } from '../words';
import { type CallAccess, CallPermission } from './CallPermission';
import { SettingField } from './SettingField';
import { SettingSwitch } from './SettingSwitch';

interface WaitingSettingsProps {
  settings: Settings;
  access: CallAccess;
  send: Send;
}

/** What a due break waits for, and how long at the most. */
export function WaitingSettings({ settings, access, send }: WaitingSettingsProps) {
  const { t } = useLanguage();
  return (
    <>
      <p class="soft">{t('settings.waiting.intro')}</p>
      <SettingSwitch name="waitForCalls" value={settings.waitForCalls} send={send} />
      {settings.waitForCalls && (
        <>
          <CallPermission access={access} />
          <SettingField
            name="callWaitMinutes"
            label="settings.callWaitMinutes"
            hint="settings.callWaitMinutes.hint"
            value={settings.callWaitMinutes}
            send={send}
          />
        </>
      )}
      <SettingSwitch name="waitForFullscreen" value={settings.waitForFullscreen} send={send} />
      <SettingSwitch name="waitWhileAudible" value={settings.waitWhileAudible} send={send} />
      <SettingSwitch name="waitForPause" value={settings.waitForPause} send={send} />
    </>
  );
}
