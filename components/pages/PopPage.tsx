import { signsOn } from '../../lib/content/signs';
import { RouteLink } from '../context/routes';
import { useLanguage } from '../context/words';
import { EmergencyHelp } from '../controls/EmergencyHelp';
import { Signs } from '../controls/WarningSigns';

/** The page about a sound in a joint: it is no worry and no goal (WORDS-3). Then the signs that are a reason to get help after one. */
export function PopPage() {
  const { t } = useLanguage();
  return (
    <>
      <p>{t('page.pop.usual')}</p>
      <p>{t('page.pop.noGoal')}</p>
      <section class="stack" aria-labelledby="pop-care">
        <h2 id="pop-care">{t('page.pop.care')}</h2>
        <p>{t('page.pop.stop')}</p>
        <EmergencyHelp call="card.stopped.help" />
        <Signs signs={signsOn('pop', 'emergency')} />
        <h3>{t('page.pop.today')}</h3>
        <Signs signs={signsOn('pop', 'today')} />
        <h3>{t('page.pop.days')}</h3>
        <Signs signs={signsOn('pop', 'advice')} />
        <div class="row">
          <RouteLink to="safety" spot="pop" />
        </div>
      </section>
    </>
  );
}
