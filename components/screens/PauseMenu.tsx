import { pauseLengths } from '../../lib/core/state/pause-lengths';
import type { NextWorkday } from '../../lib/core/views/status-view';
import type { Send } from '../context/intents';
import { useLanguage } from '../context/words';
import { Button } from '../controls/Button';
import './PauseMenu.css';

interface PauseMenuProps {
  nextWorkday: NextWorkday;
  send: Send;
}

/** Reminders off for a while; the pause that does not end by itself comes last. */
export function PauseMenu({ nextWorkday, send }: PauseMenuProps) {
  const { t, dayTime } = useLanguage();
  const time = dayTime(nextWorkday.at, nextWorkday.asOf);
  return (
    <>
      <div class="pause-menu">
        {pauseLengths.map((length) => (
          <Button key={length} onClick={() => void send({ type: 'remindersPaused', length })}>
            {t(`pause.${length}`, { time })}
          </Button>
        ))}
      </div>
      <p class="soft">{t('pause.hint')}</p>
    </>
  );
}
