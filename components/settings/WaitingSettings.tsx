import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../lib/core/state/settings';
import type { Send } from '../intents';
import { useLanguage } from '../words';
import { type CallAccess, CallPermission } from './CallPermission';
import { SettingField } from './SettingField';
import { SettingSwitch } from './SettingSwitch';

interface WaitingSettingsProps {
  settings: Settings;
  access: CallAccess;
  /** Resolves to whether the browser tells that a tab uses the microphone, the camera or the screen. */
  canSeeSharing: () => Promise<boolean>;
  send: Send;
}

/** What a due break waits for, and how long at the most. */
export function WaitingSettings({ settings, access, canSeeSharing, send }: WaitingSettingsProps) {
  const { t } = useLanguage();
  const seesSharing = useAnswer(canSeeSharing);
  const waitsForSharing = seesSharing && settings.waitWhileSharing;
  return (
    <>
      <p class="soft">{t('settings.waiting.intro')}</p>
      <SettingSwitch
        name="waitForCalls"
        value={settings.waitForCalls}
        {...(seesSharing && { hint: 'settings.waitForCalls.hintSeen' })}
        send={send}
      />
      {settings.waitForCalls && <CallPermission access={access} seesSharing={seesSharing} />}
      {seesSharing && <SettingSwitch name="waitWhileSharing" value={settings.waitWhileSharing} send={send} />}
      {(settings.waitForCalls || waitsForSharing) && (
        <SettingField
          name="callWaitMinutes"
          label="settings.callWaitMinutes"
          hint="settings.callWaitMinutes.hint"
          value={settings.callWaitMinutes}
          send={send}
        />
      )}
      <SettingSwitch name="waitForFullscreen" value={settings.waitForFullscreen} send={send} />
      <SettingSwitch name="waitWhileAudible" value={settings.waitWhileAudible} send={send} />
      <SettingSwitch name="waitForPause" value={settings.waitForPause} send={send} />
    </>
  );
}

/** What was asked when the page opened; no, until there is an answer. */
function useAnswer(ask: () => Promise<boolean>): boolean {
  const [answer, setAnswer] = useState(false);
  useEffect(() => {
    ask().then(setAnswer, () => setAnswer(false));
  }, [ask]);
  return answer;
}
