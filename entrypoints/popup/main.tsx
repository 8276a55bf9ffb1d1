import { render } from 'preact';
import { App } from '../../components/app/App';
import { Boundary } from '../../components/app/Boundary';
import { Page } from '../../components/app/Page';
import { english } from '../../lib/i18n/english';
import { createLanguage } from '../../lib/i18n/language';
import { pickLanguage } from '../../lib/i18n/pick-language';
import { fetchCatalogue, shippedLanguages } from '../../lib/platform/catalogues';
import { heard } from '../../lib/platform/heard';
import { keepAwake } from '../../lib/platform/keep-awake';
import { pagePlatform } from '../../lib/platform/page-platform';
import { createGuideClient } from '../../lib/shell/client';

const client = createGuideClient(pagePlatform);
const wanted = client.language();
const language = createLanguage(wanted, fetchCatalogue, english);

// English is there already: the page paints at once, and again in the person's language when that has come.
language.use(pickLanguage(wanted, shippedLanguages)).catch(console.error);

render(
  <Page language={language}>
    <Boundary onBroken={client.broken} onSettings={() => void client.openSettings()} onChanged={client.onChanged}>
      <App
        source={client}
        now={client.now}
        send={client.send}
        version={client.version()}
        heard={heard}
        keepAwake={keepAwake}
        checkPlaces={client.checkPlaces}
        onSettings={client.openSettings}
        onLarger={async () => {
          const isOpen = await client.openLarger();
          if (isOpen) window.close();
          return isOpen;
        }}
        onRestart={client.restart}
      />
    </Boundary>
  </Page>,
  document.getElementById('app') as HTMLElement,
);
