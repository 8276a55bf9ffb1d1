import { warningSigns } from '../../lib/content/warning-signs';
import { PlaceLink } from '../places';
import { useLanguage } from '../words';
import { Signs } from './Signs';

/**
 * What to do when something is not right, in three groups (health.md §3.4). In each, what to do stands before the signs, and the
 * signs that need it most stand first. The same words as in the check and on its cards.
 */
export function SafetyPage() {
  const { t } = useLanguage();
  return (
    <>
      <section class="stack" aria-labelledby="stop-now">
        <h2 id="stop-now">{t('page.safety.stop.title')}</h2>
        <Signs signs={warningSigns.stopNow} />
        <p>{t('card.stopped.body')}</p>
      </section>
      <section class="stack" aria-labelledby="help-now">
        <h2 id="help-now">{t('page.safety.now.title')}</h2>
        <p class="care">
          <strong>{t('card.emergency.call')}</strong>
        </p>
        <p>{t('page.safety.now.wait')}</p>
        <Signs signs={warningSigns.helpNow} />
      </section>
      <section class="stack" aria-labelledby="see-someone">
        <h2 id="see-someone">{t('page.safety.soon.title')}</h2>
        <h3>{t('page.safety.soon.today')}</h3>
        <Signs signs={warningSigns.today} />
        <h3>{t('page.safety.soon.days')}</h3>
        <Signs signs={warningSigns.nextDays} />
        <p>{t('page.safety.soon.supervised')}</p>
        <p class="soft">{t('page.safety.soon.cannotTell')}</p>
      </section>
      <section class="stack" aria-labelledby="more-to-read">
        <h2 id="more-to-read">{t('page.more')}</h2>
        <div class="row">
          <PlaceLink to="pop" spot="safety" />
          <PlaceLink to="longTerm" spot="safety" />
          <PlaceLink to="about" spot="safety" />
        </div>
      </section>
    </>
  );
}
