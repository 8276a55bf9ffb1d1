import { useId, useState } from 'preact/hooks';
import { rhythmNames, rhythms } from '../../lib/core/views/rhythms';
import type { Send } from '../context/intents';
import { useLanguage } from '../context/words';
import { SettingNote } from '../controls/SettingNote';
import { useSent } from '../controls/sent';

interface RhythmChoiceProps {
  /** As it is set; it may be none of the three. */
  minutes: number;
  send: Send;
}

/** How often a short break comes, by a word; saved when it is chosen. */
export function RhythmChoice({ minutes, send }: RhythmChoiceProps) {
  const { t } = useLanguage();
  const id = useId();
  const [hasFailed, setFailed] = useState(false);
  const sent = useSent<number>(minutes, (value) =>
    send({ type: 'settingChanged', name: 'shortBreakEveryMinutes', value }),
  );
  return (
    <fieldset class="setting setting-choice">
      <legend>{t('welcome.rhythm')}</legend>
      {rhythmNames.map((name) => (
        <label key={name}>
          <input
            type="radio"
            name={id}
            checked={sent.latest() === rhythms[name]}
            onChange={() => void sent.change(() => rhythms[name]).then((isTaken) => setFailed(!isTaken))}
          />
          {t(`welcome.rhythm.${name}`, { minutes: rhythms[name] })}
        </label>
      ))}
      <SettingNote outcome={hasFailed ? { kind: 'refused', text: t('page.intentFailed') } : { kind: 'none' }} />
    </fieldset>
  );
}
