import { useState } from 'preact/hooks';
import type { SetAside as Aside } from '../../lib/core/state/set-aside';
import type { Send } from '../context/intents';
import { useLanguage } from '../context/words';
import { Confirm } from '../controls/Confirm';

/** Says that something stored could not be read and is kept aside. It can be removed for good, after one more question. */
export function SetAside({ setAside, send }: { setAside: readonly Aside[]; send: Send }) {
  const { t } = useLanguage();
  const [isAsking, setAsking] = useState(false);
  const [isRefused, setRefused] = useState(false);
  if (setAside.length === 0) return null;
  const remove = async () => {
    setRefused(!(await send({ type: 'setAsideRemoved' })));
    setAsking(false);
  };
  return (
    <div class="stack">
      <p>{t('working.setAside', { count: setAside.length })}</p>
      <button type="button" class="quiet" onClick={() => setAsking(true)}>
        {t('working.setAside.remove')}
      </button>
      <Confirm
        isOpen={isAsking}
        ask={t('working.setAside.sure')}
        yes="working.setAside.yes"
        no="working.setAside.no"
        onYes={() => void remove()}
        onNo={() => setAsking(false)}
      />
      {isRefused && <p role="alert">{t('page.intentFailed')}</p>}
    </div>
  );
}
