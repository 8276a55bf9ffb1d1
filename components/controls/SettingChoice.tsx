import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { ChoiceName, Settings } from '../../lib/core/state/settings';
import { settingDefinitions } from '../../lib/core/state/settings/definitions';
import type { Send } from '../context/intents';
import { useLock } from '../context/policy';
import { useLanguage } from '../context/words';
import { Segmented, type SegmentedProps } from './Segmented';
import { outcomeOf, SettingNote } from './SettingNote';
import { useSent } from './sent';
import './setting.css';

interface SettingChoiceProps {
  name: ChoiceName;
  value: Settings[ChoiceName];
  send: Send;
  /** What it is until somebody changes it, in words. */
  usual?: string;
  /** What is drawn in place of a row of words. */
  drawn?: (choices: SegmentedProps<Settings[ChoiceName]>) => ComponentChildren;
}

/** The words of each choice. */
type Words = { [Name in ChoiceName]: `settings.${Name}.${Settings[Name]}` }[ChoiceName];

/** One of a few, all of them to be seen; saved when it is chosen. */
export function SettingChoice({ name, value, send, usual, drawn }: SettingChoiceProps) {
  const { t } = useLanguage();
  const id = useId();
  const isLocked = useLock(name);
  const choices: readonly Settings[ChoiceName][] = settingDefinitions[name].choices;
  const sent = useSent<Settings[ChoiceName]>(value, (chosen) => send({ type: 'settingChanged', name, value: chosen }));
  const [hasFailed, setFailed] = useState(false);
  const shown: SegmentedProps<Settings[ChoiceName]> = {
    legend: <span class="setting-name">{t(`settings.${name}`)}</span>,
    choices: choices.map((choice) => ({ value: choice, label: t(`settings.${name}.${choice}` as Words) })),
    value: sent.latest(),
    onChange: (choice) => void sent.change(() => choice).then((isTaken) => setFailed(!isTaken)),
    isDisabled: isLocked,
    describedBy: `${id}-note`,
  };
  return (
    <div class="setting">
      {drawn ? drawn(shown) : <Segmented {...shown} />}
      {usual && <p class="soft">{usual}</p>}
      <SettingNote id={`${id}-note`} outcome={outcomeOf(isLocked, hasFailed, t)} />
    </div>
  );
}
