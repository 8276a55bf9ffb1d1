import { useId, useState } from 'preact/hooks';
import type { SwitchName } from '../../lib/core/state/settings';
import { ruleNumbers } from '../../lib/core/views/rule-numbers';
import type { Send } from '../context/intents';
import { useLock } from '../context/policy';
import { useLanguage } from '../context/words';
import { outcomeOf, SettingNote } from './SettingNote';
import { Switch } from './Switch';
import { useSent } from './sent';
import './setting.css';

/** A hint instead of the one that goes with a name. */
export type SwitchHint = 'settings.waitForCalls.hintSeen';

interface SettingSwitchProps {
  name: SwitchName;
  value: boolean;
  hint?: SwitchHint;
  send: Send;
  /** What it is until somebody changes it, in words. */
  usual?: string;
}

/** Something that is on or off; saved when it is switched. */
export function SettingSwitch({ name, value, hint, send, usual }: SettingSwitchProps) {
  const { t, sentences } = useLanguage();
  const id = useId();
  const isLocked = useLock(name);
  const sent = useSent<boolean>(value, (wanted) => send({ type: 'settingChanged', name, value: wanted }));
  const [hasFailed, setFailed] = useState(false);
  return (
    <div class="setting">
      <Switch
        label={<span class="setting-name">{t(`settings.${name}`)}</span>}
        isAtEnd={true}
        isOn={sent.latest()}
        onChange={(wanted) => void sent.change(() => wanted).then((isTaken) => setFailed(!isTaken))}
        hint={sentences([t(hint ?? `settings.${name}.hint`, ruleNumbers), usual ?? ''])}
        isDisabled={isLocked}
        describedBy={`${id}-note`}
      />
      <SettingNote id={`${id}-note`} outcome={outcomeOf(isLocked, hasFailed, t)} />
    </div>
  );
}
