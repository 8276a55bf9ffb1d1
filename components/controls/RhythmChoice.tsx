import { useId, useState } from 'preact/hooks';
import { MINUTE } from '../../lib/core/state/time';
import { type RhythmName, rhythmNames, rhythmOf, rhythms } from '../../lib/core/views/rhythms';
import type { Send } from '../context/intents';
import { useLock } from '../context/policy';
import { useLanguage } from '../context/words';
import { Segmented } from './Segmented';
import { outcomeOf, SettingNote } from './SettingNote';
import { useSent } from './sent';
import './setting.css';

interface RhythmChoiceProps {
  /** As it is set; it may be none of the three. */
  minutes: number;
  send: Send;
  /** Where a number of one's own can be chosen too: whether it is, and what a press of it does. */
  own?: { readonly isChosen: boolean; readonly onChosen: (isChosen: boolean) => void };
}

/** How often a short break comes, by a word; saved when it is chosen. */
export function RhythmChoice({ minutes, send, own }: RhythmChoiceProps) {
  const { t, duration } = useLanguage();
  const id = useId();
  const isLocked = useLock('shortBreakEveryMinutes');
  const [hasFailed, setFailed] = useState(false);
  const sent = useSent<number>(minutes, (value) =>
    send({ type: 'settingChanged', name: 'shortBreakEveryMinutes', value }),
  );
  const choose = (name: RhythmName | 'own') => {
    own?.onChosen(name === 'own');
    if (name !== 'own') void sent.change(() => rhythms[name]).then((isTaken) => setFailed(!isTaken));
  };
  const ownChoice = { value: 'own', label: t('now.every.own') } as const;
  return (
    <>
      <Segmented<RhythmName | 'own'>
        legend={<span class="setting-name">{t('now.every.legend')}</span>}
        choices={[
          ...rhythmNames.map((name) => ({
            value: name,
            label: (
              <>
                {t(`now.every.${name}`)}
                <br />
                {duration(rhythms[name] * MINUTE)}
              </>
            ),
          })),
          ...(own ? [ownChoice] : []),
        ]}
        value={own?.isChosen ? 'own' : rhythmOf(sent.latest())}
        onChange={choose}
        isDisabled={isLocked}
        describedBy={`${id}-note`}
      />
      <SettingNote id={`${id}-note`} outcome={outcomeOf(isLocked, hasFailed, t)} />
    </>
  );
}
