import { usePolicy } from '../context/policy';
import { useLanguage } from '../context/words';
import { Banner } from './Banner';

/** Where the organisation wants no history, that none is written (POLICY-4). */
export function NoHistory() {
  const { t } = useLanguage();
  if (!usePolicy().noHistory) return null;
  return (
    <Banner kind="neutral">
      <p>{t('history.off')}</p>
    </Banner>
  );
}
