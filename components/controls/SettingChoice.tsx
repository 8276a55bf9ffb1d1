import { useId, useState } from 'preact/hooks';
import type { ChoiceName, Settings } from '../../lib/core/state/settings';
import { settingDefinitions } from '../../lib/core/state/settings/definitions';
import type { Send } from '../context/intents';
import { useLanguage } from '../context/words';
import { SettingNote } from './SettingNote';
import { useSent } from './sent';
import './setting.css';

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
  const choices: readonly Settings[ChoiceName][] = settingDefinitions[name].choices;
  const sent = useSent<Settings[ChoiceName]>(value, (chosen) => send({ type: 'settingChanged', name, value: chosen }));
  const [hasFailed, setFailed] = useState(false);
  return (
    <fieldset class="setting setting-choice">
      <legend>{t(`settings.${name}`)}</legend>
      {choices.map((choice) => (
        <label key={choice}>
          <input
            type="radio"
            name={id}
            checked={choice === sent.latest()}
            onChange={() => void sent.change(() => choice).then((isTaken) => setFailed(!isTaken))}
          />
          {t(`settings.${name}.${choice}` as Words)}
        </label>
      ))}
      <SettingNote outcome={hasFailed ? { kind: 'refused', text: t('page.intentFailed') } : { kind: 'none' }} />
    </fieldset>
  );
}
