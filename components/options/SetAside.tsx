import { useState } from 'preact/hooks';
import type { SetAside as Aside } from '../../lib/core/state/set-aside';
import type { Send } from '../context/intents';
import { useLanguage } from '../context/words';

/** That something stored could not be read and is kept aside, and the way to remove it: asked once more, for it is for good. */
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
      {isAsking ? (
        <>
          <p role="status">{t('working.setAside.sure')}</p>
          <div class="row">
            <button type="button" onClick={() => void remove()}>
              {t('working.setAside.yes')}
            </button>
            <button type="button" class="quiet" onClick={() => setAsking(false)}>
              {t('working.setAside.no')}
            </button>
          </div>
        </>
      ) : (
        <button type="button" class="quiet" onClick={() => setAsking(true)}>
          {t('working.setAside.remove')}
        </button>
      )}
      {isRefused && <p role="alert">{t('page.intentFailed')}</p>}
    </div>
  );
}
