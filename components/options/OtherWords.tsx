import type { Tracker } from '../../lib/core/state/tracker';
import { useLanguage } from '../context/words';
import { Banner } from '../controls/Banner';

/** That icon, menu and reminders are not in the language that counts, because its words could not be loaded (LANG-5). */
export function OtherWords({ words }: Pick<Tracker, 'words'>) {
  const { t } = useLanguage();
  if (words === 'loaded') return null;
  return (
    <Banner kind="care">
      <p>{t('working.words')}</p>
    </Banner>
  );
}
