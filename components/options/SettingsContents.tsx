import type { PlainKey } from '../../lib/i18n/messages';
import { useLanguage } from '../context/words';
import './SettingsContents.css';

/** A section of the settings page: what its heading says, and the id that its link leads to. */
export interface SectionName {
  readonly id: string;
  readonly title: PlainKey;
}

/** What is on the page: it is long, and few come for all of it. */
export function SettingsContents({ sections }: { sections: readonly SectionName[] }) {
  const { t } = useLanguage();
  if (sections.length === 0) return null;
  return (
    <nav class="settings-contents" aria-label={t('settings.contents')}>
      <ul>
        {sections.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{t(title)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
