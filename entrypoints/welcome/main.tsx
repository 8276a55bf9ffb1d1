// The welcome page.

import { render } from 'preact';
import { Boundary } from '../../components/app/Boundary';
import { Page } from '../../components/app/Page';
import { WelcomeApp } from '../../components/app/WelcomeApp';
import { english } from '../../lib/i18n/english';
import { createLanguage } from '../../lib/i18n/language';
import { pickLanguage } from '../../lib/i18n/pick-language';
import { fetchCatalogue, shippedLanguages } from '../../lib/platform/catalogues';
import { pagePlatform } from '../../lib/platform/page-platform';
import { createClient } from '../../lib/shell/client';
import { followSettings } from '../../lib/shell/follow-settings';
import { ifSoon } from '../../lib/shell/if-soon';

const unfollowed = createClient(pagePlatform);
const wanted = unfollowed.language();
const language = createLanguage(wanted, fetchCatalogue, english);
const client = followSettings(unfollowed, {
  language,
  platform: pagePlatform,
  pick: (chosen) => pickLanguage(chosen, wanted, shippedLanguages),
});

// The page is painted only when its language is known.
await ifSoon(client.read().catch(() => null));

render(
  <Page language={language}>
    <Boundary onBroken={client.broken} onSettings={() => void client.openSettings()} onChanged={client.onChanged}>
      <WelcomeApp
        source={client}
        now={client.now}
        send={client.send}
        checkPlaces={client.checkPlaces}
        pin={client.pin}
        onLarger={client.openLarger}
        onClose={client.closePage}
        onRestart={client.restart}
      />
    </Boundary>
  </Page>,
  document.getElementById('app') as HTMLElement,
);
