import { useEffect, useState } from 'preact/hooks';
import { useLanguage } from '../context/words';

/** Whether Limber's icon is in the toolbar. */
export interface Pin {
  /** `null` where the browser does not tell. */
  readonly isPinned: () => Promise<boolean | null>;
  readonly onChanged: (listener: () => void, signal: AbortSignal) => void;
}

/** How to keep the icon in sight, for as long as it is not. */
export function PinHint({ pin }: { pin: Pin }) {
  const { t } = useLanguage();
  const [isHidden, setHidden] = useState(false);
  useEffect(() => {
    const shown = new AbortController();
    const look = async () => {
      const isPinned = await pin.isPinned();
      if (!shown.signal.aborted) setHidden(isPinned === false);
    };
    pin.onChanged(() => void look(), shown.signal);
    void look();
    return () => shown.abort();
  }, [pin]);
  if (!isHidden) return null;
  return (
    <section class="stack welcome-pin" aria-labelledby="pin">
      <h2 id="pin">{t('welcome.pin.title')}</h2>
      <ul>
        <li>{t('welcome.pin.chrome')}</li>
        <li>{t('welcome.pin.edge')}</li>
        <li>{t('welcome.pin.firefox')}</li>
      </ul>
    </section>
  );
}
