import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../lib/core/state/settings';
import { ruleNumbers } from '../../lib/core/views/rule-numbers';
import type { Send } from '../context/intents';
import { useLanguage } from '../context/words';
import { type CallAccess, CallPermission } from './CallPermission';
import { SettingRows } from './SettingRows';

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
  return (
    <>
      <p class="soft">{t('settings.waiting.intro', ruleNumbers)}</p>
      <SettingRows
        section="waiting"
        settings={settings}
        seesSharing={seesSharing}
        {...(seesSharing && { hints: { waitForCalls: 'settings.waitForCalls.hintSeen' } })}
        below={{ waitForCalls: settings.waitForCalls && <CallPermission access={access} seesSharing={seesSharing} /> }}
        send={send}
      />
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
