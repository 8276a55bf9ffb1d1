import { usePolicy } from '../context/policy';
import { useLanguage } from '../context/words';
import './OrganisationHelp.css';

interface OrganisationHelpProps {
  /** Below the heading that stands over it. */
  heading: 'h2' | 'h3';
}

/** The organisation's own words, as plain text, under a heading that says whose they are (POLICY-5). */
export function OrganisationHelp({ heading: Heading }: OrganisationHelpProps) {
  const { t } = useLanguage();
  const { helpText } = usePolicy();
  if (helpText === null) return null;
  return (
    <>
      <Heading>{t('page.about.organisation')}</Heading>
      <p class="organisation-help">{helpText}</p>
      <p class="soft">{t('page.about.organisation.whose')}</p>
    </>
  );
}
