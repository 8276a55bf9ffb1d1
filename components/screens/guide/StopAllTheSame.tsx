import { RouteLink } from '../../context/routes';
import { useLanguage } from '../../context/words';
import { Banner } from '../../controls/Banner';

/** "I had to stop", and the background did not take it: its card does not come, and what to do must not wait for that. */
export function StopAllTheSame() {
  const { t } = useLanguage();
  return (
    <Banner kind="care" role="alert">
      <p>
        <strong>{t('guide.stopAllTheSame')}</strong> {t('card.stopped.body')}
      </p>
      <p>{t('guide.stopAndClose')}</p>
      <RouteLink to="safety" spot="stop" />
    </Banner>
  );
}
