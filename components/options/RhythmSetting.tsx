import { useState } from 'preact/hooks';
import { rhythmOf } from '../../lib/core/views/rhythms';
import type { Send } from '../context/intents';
import { useLanguage } from '../context/words';
import { RhythmChoice } from '../controls/RhythmChoice';
import { SettingField } from '../controls/SettingField';

interface RhythmSettingProps {
  minutes: number;
  send: Send;
  /** What it is until somebody changes it, in words. */
  usual?: string;
}

/** How often a short break comes: by a word, or by a number of one's own. */
export function RhythmSetting({ minutes, send, usual = '' }: RhythmSettingProps) {
  const { t, sentences } = useLanguage();
  /** Pressed by the person: a number on the way to theirs may be one of the three. */
  const [isPressed, setPressed] = useState(false);
  const isOwn = isPressed || rhythmOf(minutes) === null;
  return (
    <div class="stack">
      <RhythmChoice minutes={minutes} send={send} own={{ isChosen: isOwn, onChosen: setPressed }} />
      {isOwn ? (
        <SettingField name="shortBreakEveryMinutes" value={minutes} send={send} usual={usual} />
      ) : (
        <p class="soft">{sentences([t('settings.shortBreakEveryMinutes.hint'), usual])}</p>
      )}
    </div>
  );
}
