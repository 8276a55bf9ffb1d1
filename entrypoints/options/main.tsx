// The settings page.

import { render } from 'preact';
import { Boundary } from '../../components/app/Boundary';
import { OptionsApp } from '../../components/app/OptionsApp';
import { Page } from '../../components/app/Page';
import { english } from '../../lib/i18n/english';
import { createLanguage } from '../../lib/i18n/language';
import { pickLanguage } from '../../lib/i18n/pick-language';
import { callAccess } from '../../lib/platform/call-access';
import { fetchCatalogue, shippedLanguages } from '../../lib/platform/catalogues';
import { pageAudio } from '../../lib/platform/page-audio';
import { pagePlatform } from '../../lib/platform/page-platform';
import { privateWindows } from '../../lib/platform/private-windows';
import { reportPlatform } from '../../lib/platform/reporting';
import { limitCallAccess } from '../../lib/shell/call-access';
import { createClient } from '../../lib/shell/client';
import { followSettings } from '../../lib/shell/follow-settings';
import { ifSoon } from '../../lib/shell/if-soon';
import { limitPrivateWindows } from '../../lib/shell/private-windows';
import { createReporting } from '../../lib/shell/reporting';
import { badgeText, notificationText } from '../../lib/shell/words';

const unfollowed = createClient(pagePlatform);
const wanted = unfollowed.language();
const language = createLanguage(wanted, fetchCatalogue, english, { shipped: shippedLanguages });
const client = followSettings(unfollowed, {
  language,
  platform: pagePlatform,
  pick: (chosen) => pickLanguage(chosen, wanted, shippedLanguages),
});

// The page is painted only when its language is known.
await ifSoon(client.read().catch(() => null));

render(
  <Page language={language} title="settings.title">
    <Boundary onBroken={client.broken} onSettings={null} onChanged={client.onChanged}>
      <OptionsApp
        source={client}
        now={client.now}
        send={client.send}
        history={client.history}
        data={client.yourData}
        version={client.version()}
        reporting={createReporting(reportPlatform)}
        voice={pageAudio}
        callAccess={limitCallAccess(callAccess)}
        told={{
          badge: (wish) => badgeText(language, wish),
          notification: (wish, zone) => notificationText(language, wish, zone),
        }}
        canSeeSharing={client.canSeeSharing}
        isAllowedInPrivate={limitPrivateWindows(privateWindows).isAllowed}
        onShortcuts={client.openShortcuts}
        onRestart={client.restart}
      />
    </Boundary>
  </Page>,
  document.getElementById('app') as HTMLElement,
);
