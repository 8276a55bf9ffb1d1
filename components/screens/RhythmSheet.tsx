import { useState } from 'preact/hooks';
import type { Send } from '../context/intents';
import { useLanguage } from '../context/words';
import { Button } from '../controls/Button';
import { RhythmChoice } from '../controls/RhythmChoice';
import { Sheet } from '../controls/Sheet';

interface RhythmSheetProps {
  /** As it is set; it may be none of the three. */
  minutes: number;
  send: Send;
  onSettings: () => void;
}

/** How often a break comes, and one press away the choice of it. */
export function RhythmSheet({ minutes, send, onSettings }: RhythmSheetProps) {
  const { t, sentences } = useLanguage();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button kind="word" onClick={() => setOpen(true)}>
        {t('now.every', { minutes })}
      </Button>
      <Sheet isOpen={isOpen} title={t('now.every.title')} onClose={() => setOpen(false)}>
        <RhythmChoice minutes={minutes} send={send} />
        <p class="soft">{sentences([t('now.every.more'), t('now.estimate')])}</p>
        <Button onClick={onSettings}>{t('now.settings')}</Button>
      </Sheet>
    </>
  );
}
