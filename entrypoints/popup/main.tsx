import { render } from 'preact';
import { App } from '../../components/App';
import { Page } from '../../components/Page';
import { createLanguage } from '../../lib/i18n/language';
import { fetchCatalogue } from '../../lib/platform/catalogues';
import { pagePlatform } from '../../lib/platform/page-platform';
import { createClient } from '../../lib/shell/client';

const client = createClient(pagePlatform);
const language = createLanguage(pagePlatform.environment.language(), fetchCatalogue);

pagePlatform.announceView();
render(
  <Page language={language}>
    <App source={client} now={client.now} send={client.send} onSettings={client.openSettings} />
  </Page>,
  document.getElementById('app') as HTMLElement,
);
