import { useEffect, useRef, useState } from 'preact/hooks';
import type { PageAudio } from '../context/audio';
import { BEGINNING } from '../context/use-speaking';
import { useLanguage } from '../context/words';

/** What became of the try; `none`: there is no voice, or it does not begin. */
type Tried = 'not' | 'asked' | 'heard' | 'none';

/** "Try the voice": whether this computer has one is not known before it has spoken. */
export function TryVoice({ voice }: { voice: Pick<PageAudio, 'say' | 'hush'> }) {
  const { t, code } = useLanguage();
  const [tried, setTried] = useState<Tried>('not');
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const leave = useRef(voice.hush);
  leave.current = voice.hush;
  useEffect(
    () => () => {
      clearTimeout(timer.current);
      leave.current();
    },
    [],
  );
  const end = (how: Tried) => {
    clearTimeout(timer.current);
    setTried(how);
  };
  const tryIt = () => {
    voice.hush();
    clearTimeout(timer.current);
    setTried('asked');
    timer.current = setTimeout(() => end('none'), BEGINNING);
    voice.say(t('voice.sample'), code(), {
      onStarted: () => end('heard'),
      onEnded: () => undefined,
      onFailed: () => end('none'),
    });
  };
  return (
    <div class="stack">
      <div class="row">
        <button type="button" onClick={tryIt}>
          {t('voice.try')}
        </button>
      </div>
      <p role="status">{tried !== 'not' && t(`voice.${tried}`)}</p>
    </div>
  );
}
