import { useEffect, useState } from 'preact/hooks';
import { useLanguage } from '../context/words';

interface PrivateWindowsProps {
  /** Whether the browser lets Limber into private windows; `null` if it does not tell. */
  isAllowed: () => Promise<boolean | null>;
}

/** Whether Limber is in private windows, and how that is changed: only the browser's own page can do it (FACE-3). */
export function PrivateWindows({ isAllowed }: PrivateWindowsProps) {
  const { t } = useLanguage();
  const [answer, setAnswer] = useState<boolean | null>(null);
  useEffect(() => void isAllowed().then(setAnswer), [isAllowed]);
  if (answer === null) return null;
  if (answer) return <p class="soft">{t('working.private.allowed')}</p>;
  return (
    <div class="stack soft">
      <p>{t('working.private.notAllowed')}</p>
      <p>{t('working.private.how')}</p>
    </div>
  );
}
