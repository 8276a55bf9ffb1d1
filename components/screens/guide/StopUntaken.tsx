import { RouteLink } from '../../context/routes';
import { useLanguage } from '../../context/words';
import { Banner } from '../../controls/Banner';

/** The person pressed "I had to stop", but the background did not take it. This says what to do without waiting for the card. */
export function StopUntaken() {
  const { t } = useLanguage();
  return (
    <Banner kind="care" role="alert">
      <p>
        <strong>{t('guide.stopAllTheSame')}</strong> {t('card.stopped.body')}
      </p>
      <p>{t('guide.stopAndClose')}</p>
      <RouteLink to="safety" from="stop" />
    </Banner>
  );
}
