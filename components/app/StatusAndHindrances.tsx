import { useState } from 'preact/hooks';
import { hindrances } from '../../lib/core/reminders/hindrances';
import { statusNow } from '../../lib/core/reminders/status';
import type { State } from '../../lib/core/state/state';
import type { Send } from '../context/intents';
import { useLanguage } from '../context/words';
import { Hindrances } from '../screens/Hindrances';
import { StatusLine } from '../screens/StatusLine';

interface StatusAndHindrancesProps {
  state: State;
  /** Epoch ms. */
  now: number;
  send: Send;
}

/** In the settings: when the next break is or why there is none, and everything that keeps it from being told. */
export function StatusAndHindrances({ state, now, send }: StatusAndHindrancesProps) {
  const { t } = useLanguage();
  const [hasFailed, setFailed] = useState(false);
  const sendAndTell: Send = async (intent) => {
    const isTaken = await send(intent);
    setFailed(!isTaken);
    return isTaken;
  };
  const status = statusNow(state, now);
  return (
    <>
      <p>
        <StatusLine status={status} />
      </p>
      <Hindrances hindrances={hindrances(state, now)} status={status} send={sendAndTell} />
      {hasFailed && <p role="alert">{t('page.intentFailed')}</p>}
    </>
  );
}
