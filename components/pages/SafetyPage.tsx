import { signsOf } from '../../lib/content/signs';
import { useLanguage } from '../context/words';
import { EmergencyHelp } from '../controls/EmergencyHelp';
import { Section } from '../controls/Section';
import { TranslationNote } from '../controls/TranslationNote';
import { Signs } from '../controls/WarningSigns';
import { PageLink } from './PageLink';

/**
 * What to do when something is not right: every sign there is, by how soon it needs help, the most urgent first. In each
 * group what to do stands before the signs.
 */
export function SafetyPage() {
  const { t } = useLanguage();
  return (
    <>
      <TranslationNote />
      <Section id="help-now" title={t('page.safety.now.title')}>
        <EmergencyHelp>
          <p>{t('card.emergency.travel')}</p>
          <p>{t('page.safety.now.wait')}</p>
        </EmergencyHelp>
        <Signs signs={signsOf('emergency')} />
      </Section>
      <Section id="see-someone" title={t('page.safety.soon.title')}>
        <h3>{t('page.safety.soon.today')}</h3>
        <Signs signs={signsOf('today')} />
        <h3>{t('page.safety.soon.days')}</h3>
        <p>{t('page.safety.soon.worse')}</p>
        <Signs signs={signsOf('advice')} />
        <p class="soft">{t('page.safety.soon.cannotTell')}</p>
      </Section>
      <Section id="stop-now" title={t('page.safety.stop.title')}>
        <p>{t('card.stopped.body')}</p>
        <Signs signs={signsOf('rest')} />
        <p>{t('card.rest.advice')}</p>
      </Section>
      <Section id="more-to-read" title={t('page.more')}>
        <div class="stack">
          <PageLink to="pop" from="safety" />
          <PageLink to="longTerm" from="safety" />
          <PageLink to="about" from="safety" />
        </div>
      </Section>
    </>
  );
}
