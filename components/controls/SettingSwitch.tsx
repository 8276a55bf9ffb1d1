import { useId, useState } from 'preact/hooks';
import type { SwitchName } from '../../lib/core/state/settings';
import { ruleNumbers } from '../../lib/core/views/rule-numbers';
import type { Send } from '../context/intents';
import { useLanguage } from '../context/words';
import { SettingNote } from './SettingNote';
import { useSent } from './sent';
import './setting.css';

/** A hint instead of the one that goes with a name. */
export type SwitchHint = 'settings.waitForCalls.hintSeen';

interface SettingSwitchProps {
  name: SwitchName;
  value: boolean;
  hint?: SwitchHint;
  send: Send;
}

/** Something that is on or off; saved when it is switched. */
export function SettingSwitch({ name, value, hint, send }: SettingSwitchProps) {
  const { t } = useLanguage();
  const id = useId();
  const sent = useSent<boolean>(value, (wanted) => send({ type: 'settingChanged', name, value: wanted }));
  const [hasFailed, setFailed] = useState(false);
  return (
    <div class="setting setting-switch">
      <input
        id={id}
        type="checkbox"
        checked={sent.latest()}
        aria-describedby={`${id}-hint ${id}-note`}
        onChange={(event) => {
          const wanted = event.currentTarget.checked;
          void sent.change(() => wanted).then((isTaken) => setFailed(!isTaken));
        }}
      />
      <label for={id}>{t(`settings.${name}`)}</label>
      <p id={`${id}-hint`} class="soft">
        {t(hint ?? `settings.${name}.hint`, ruleNumbers)}
      </p>
      <SettingNote
        id={`${id}-note`}
        outcome={hasFailed ? { kind: 'refused', text: t('page.intentFailed') } : { kind: 'none' }}
      />
    </div>
  );
}
