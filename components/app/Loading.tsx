import { useLanguage } from '../context/words';
import { IconButton } from '../controls/IconButton';
import { Ring } from '../controls/Ring';
import '../screens/NowRing.css';
import '../screens/NowScreen.css';

/** The first screen while what is stored is not known yet. It keeps the places of `popup.html`, so nothing moves when the rest comes. */
export function Loading() {
  const { t } = useLanguage();
  return (
    <main class="screen now">
      <header class="row apart">
        <span class="now-name">{t('app.name')}</span>
        <div class="row now-tools now-place">
          <IconButton icon="gear" tabIndex={-1}>
            {t('now.settings')}
          </IconButton>
        </div>
      </header>
      <div class="now-glance">
        <div class="now-ring">
          <Ring size="now" progress={0} />
        </div>
        <div>
          <p class="soft" role="status">
            {t('page.loading')}
          </p>
        </div>
      </div>
    </main>
  );
}
