import { signsOf } from '../../lib/content/signs';
import { RouteLink } from '../context/routes';
import { useLanguage } from '../context/words';
import { EmergencyHelp } from '../controls/EmergencyHelp';
import { Signs } from '../controls/WarningSigns';

/**
 * What to do when something is not right: every sign there is, by how soon it needs help, the most urgent first. In each
 * group what to do stands before the signs.
 */
export function SafetyPage() {
  const { t } = useLanguage();
  return (
    <>
      <section class="stack" aria-labelledby="help-now">
        <h2 id="help-now">{t('page.safety.now.title')}</h2>
        <EmergencyHelp />
        <p>{t('card.emergency.travel')}</p>
        <p>{t('page.safety.now.wait')}</p>
        <Signs signs={signsOf('emergency')} />
      </section>
      <section class="stack" aria-labelledby="see-someone">
        <h2 id="see-someone">{t('page.safety.soon.title')}</h2>
        <h3>{t('page.safety.soon.today')}</h3>
        <Signs signs={signsOf('today')} />
        <h3>{t('page.safety.soon.days')}</h3>
        <p>{t('page.safety.soon.worse')}</p>
        <Signs signs={signsOf('advice')} />
        <p class="soft">{t('page.safety.soon.cannotTell')}</p>
      </section>
      <section class="stack" aria-labelledby="stop-now">
        <h2 id="stop-now">{t('page.safety.stop.title')}</h2>
        <p>{t('card.stopped.body')}</p>
        <Signs signs={signsOf('rest')} />
        <p>{t('card.rest.advice')}</p>
      </section>
      <section class="stack" aria-labelledby="more-to-read">
        <h2 id="more-to-read">{t('page.more')}</h2>
        <div class="row">
          <RouteLink to="pop" spot="safety" />
          <RouteLink to="longTerm" spot="safety" />
          <RouteLink to="about" spot="safety" />
        </div>
      </section>
    </>
  );
}
