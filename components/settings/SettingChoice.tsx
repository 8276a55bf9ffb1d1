import { useId } from 'preact/hooks';
import { type ChoiceName, type Settings, settingChoices } from '../../lib/core/settings';
import type { Send } from '../intents';
import { useLanguage } from '../words';

interface SettingChoiceProps {
  name: ChoiceName;
  value: Settings[ChoiceName];
  send: Send;
}

/** The words of each choice. */
type Words = { [Name in ChoiceName]: `settings.${Name}.${Settings[Name]}` }[ChoiceName];

/** One of a few, all of them to be seen; saved when it is chosen. */
export function SettingChoice({ name, value, send }: SettingChoiceProps) {
  const { t } = useLanguage();
  const id = useId();
  const choices: readonly Settings[ChoiceName][] = settingChoices[name];
  return (
    <fieldset class="setting choice">
      <legend>{t(`settings.${name}`)}</legend>
      {choices.map((choice) => (
        <label key={choice}>
          <input
            type="radio"
            name={id}
            checked={choice === value}
            onChange={() => void send({ type: 'settingChanged', name, value: choice })}
          />
          {t(`settings.${name}.${choice}` as Words)}
        </label>
      ))}
    </fieldset>
  );
}
