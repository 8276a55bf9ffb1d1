import { useState } from 'preact/hooks';
import { MINUTE } from '../../lib/core/state/time';
import { rhythmNames, rhythms } from '../../lib/core/views/rhythms';
import type { Send } from '../context/intents';
import { useLanguage } from '../context/words';
import { Button } from '../controls/Button';
import { Segmented } from '../controls/Segmented';
import { SettingNote } from '../controls/SettingNote';
import { Sheet } from '../controls/Sheet';
import { useSent } from '../controls/sent';

interface RhythmSheetProps {
  /** As it is set; it may be none of the three. */
  minutes: number;
  send: Send;
  onSettings: () => void;
}

/** How often a break comes, and one press away the choice of it. */
export function RhythmSheet({ minutes, send, onSettings }: RhythmSheetProps) {
  const { t } = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const sent = useSent<number>(minutes, (value) =>
    send({ type: 'settingChanged', name: 'shortBreakEveryMinutes', value }),
  );
  const choose = (value: number) => void sent.change(() => value).then((isTaken) => setFailed(!isTaken));
  return (
    <>
      <Button kind="word" onClick={() => setOpen(true)}>
        {t('now.every', { minutes: sent.latest() })}
      </Button>
      <Sheet isOpen={isOpen} title={t('now.every.title')} onClose={() => setOpen(false)}>
        <RhythmChoice minutes={sent.latest()} onChange={choose} />
        <SettingNote outcome={hasFailed ? { kind: 'refused', text: t('page.intentFailed') } : { kind: 'none' }} />
        <p class="soft">
          {t('now.every.more')} {t('now.estimate')}
        </p>
        <Button onClick={onSettings}>{t('now.settings')}</Button>
      </Sheet>
    </>
  );
}

/** Drawn only where the sheet is open: to write lengths of time takes the browser longer than all the rest of the screen. */
function RhythmChoice({ minutes, onChange }: { minutes: number; onChange: (minutes: number) => void }) {
  const { t, duration } = useLanguage();
  return (
    <Segmented
      legend={t('now.every.legend')}
      choices={rhythmNames.map((name) => ({
        value: rhythms[name],
        label: (
          <>
            {t(`now.every.${name}`)}
            <br />
            {duration(rhythms[name] * MINUTE)}
          </>
        ),
      }))}
      value={minutes}
      onChange={onChange}
    />
  );
}
