import { render } from 'preact';
import { Page } from '../../components/Page';
import { SettingsScreen } from '../../components/screens/SettingsScreen';
import { createLanguage } from '../../lib/i18n/language';
import { fetchCatalogue } from '../../lib/platform/catalogues';
import { pagePlatform } from '../../lib/platform/page-platform';
import { createClient } from '../../lib/shell/client';

const client = createClient(pagePlatform);
const language = createLanguage(pagePlatform.environment.language(), fetchCatalogue);

render(
  <Page language={language}>
    <SettingsScreen source={client} send={client.send} />
  </Page>,
  document.getElementById('app') as HTMLElement,
);
