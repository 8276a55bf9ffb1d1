import { usePolicy } from '../context/policy';
import { useLanguage } from '../context/words';
import { Banner } from './Banner';

/** Says that no history is written, where the organisation wants none (POLICY-4). */
export function NoHistory() {
  const { t } = useLanguage();
  if (!usePolicy().noHistory) return null;
  return (
    <Banner kind="neutral">
      <p>{t('history.off')}</p>
    </Banner>
  );
}
