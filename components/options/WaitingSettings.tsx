import { ruleNumbers } from '../../lib/core/views/rule-numbers';
import type { SettingParts } from '../../lib/core/views/setting-reset';
import type { Send } from '../context/intents';
import { useLanguage } from '../context/words';
import { type CallAccess, CallPermission } from './CallPermission';
import { HiddenWhileFinding } from './find/HiddenWhileFinding';
import { SettingRows } from './SettingRows';

interface WaitingSettingsProps {
  parts: SettingParts;
  access: CallAccess;
  /** Whether the browser tells that a tab uses the microphone, the camera or the screen. */
  seesSharing: boolean;
  send: Send;
}

/** What a due break waits for, and how long at the most. */
export function WaitingSettings({ parts, access, seesSharing, send }: WaitingSettingsProps) {
  const { t } = useLanguage();
  return (
    <>
      <HiddenWhileFinding>
        <p class="soft">{t('settings.waiting.intro', ruleNumbers)}</p>
      </HiddenWhileFinding>
      <SettingRows
        section="waiting"
        parts={parts}
        seesSharing={seesSharing}
        {...(seesSharing && { hints: { waitForCalls: 'settings.waitForCalls.hintSeen' } })}
        below={{
          waitForCalls: parts.settings.waitForCalls && <CallPermission access={access} seesSharing={seesSharing} />,
        }}
        send={send}
      />
    </>
  );
}
