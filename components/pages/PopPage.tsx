import { PlaceLink } from '../places';
import { useLanguage } from '../words';
import { Signs } from './Signs';

/** A sound in a joint: neither a worry nor a goal (health.md §1, rows 1 and 2; §5.6). */
export function PopPage() {
  const { t } = useLanguage();
  return (
    <>
      <p>{t('page.pop.usual')}</p>
      <p>{t('page.pop.noGoal')}</p>
      <section class="stack" aria-labelledby="pop-care">
        <h2 id="pop-care">{t('page.pop.care')}</h2>
        <p>{t('page.pop.stop')}</p>
        <Signs signs={['page.safety.soon.clicking']} />
        <div class="row">
          <PlaceLink to="safety" spot="pop" />
        </div>
      </section>
    </>
  );
}
