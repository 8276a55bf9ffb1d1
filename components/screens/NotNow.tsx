import { useState } from 'preact/hooks';
import type { NextWorkday } from '../../lib/core/views/status-view';
import type { Send } from '../context/intents';
import { useLanguage } from '../context/words';
import { Button } from '../controls/Button';
import { Row } from '../controls/Row';
import { Sheet } from '../controls/Sheet';
import { QuietActions } from './QuietActions';
import { StandingButton } from './StandingButton';

interface NotNowProps {
  /** The person is never told to stand. */
  staySeated: boolean;
  nextWorkday: NextWorkday;
  send: Send;
}

/** What else may be said to a due break: that it has been taken, or that this is no time for one. */
export function NotNow({ staySeated, nextWorkday, send }: NotNowProps) {
  const { t } = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const sendAndClose: Send = (intent) => {
    setOpen(false);
    return send(intent);
  };
  return (
    <>
      <Button kind="quiet" onClick={() => setOpen(true)}>
        {t('due.notNow')}
      </Button>
      <Sheet isOpen={isOpen} title={t('due.back')} onClose={() => setOpen(false)}>
        <Row>
          <Button onClick={() => void sendAndClose({ type: 'personMoved' })}>{t('now.moved')}</Button>
          {!staySeated && <StandingButton send={sendAndClose} />}
        </Row>
        <QuietActions mayPause maySayCall nextWorkday={nextWorkday} send={sendAndClose} />
      </Sheet>
    </>
  );
}
