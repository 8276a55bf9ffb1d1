import { useId } from 'preact/hooks';
import type { SwitchName } from '../../lib/core/settings';
import type { Send } from '../intents';
import { useLanguage } from '../words';

interface SettingSwitchProps {
  name: SwitchName;
  value: boolean;
  /** Instead of the hint that goes with the name. */
  hint?: 'settings.waitForCalls.hintSeen';
  send: Send;
}

/** Something that is on or off; saved when it is switched. */
export function SettingSwitch({ name, value, hint, send }: SettingSwitchProps) {
  const { t } = useLanguage();
  const id = useId();
  return (
    <div class="setting switch">
      <input
        id={id}
        type="checkbox"
        checked={value}
        aria-describedby={`${id}-hint`}
        onChange={(event) => void send({ type: 'settingChanged', name, value: event.currentTarget.checked })}
      />
      <label for={id}>{t(`settings.${name}`)}</label>
      <p id={`${id}-hint`} class="soft">
        {t(hint ?? `settings.${name}.hint`)}
      </p>
    </div>
  );
}
