// The second step of a popup or side panel: the screen.

import { render } from 'preact';
import { App } from '../../components/app/App';
import { Boundary } from '../../components/app/Boundary';
import { Page } from '../../components/app/Page';
import type { ShownState } from '../../components/app/shown-state';
import { appEnglish } from '../../lib/i18n/app-english';
import type { Language } from '../../lib/i18n/language';
import { keepAwake } from '../../lib/platform/keep-awake';
import { pageAudio } from '../../lib/platform/page-audio';
import { privateWindows } from '../../lib/platform/private-windows';
import type { Client } from '../../lib/shell/client';
import { ifSoon } from '../../lib/shell/if-soon';
import { limitPrivateWindows } from '../../lib/shell/private-windows';

const { isHere: isInPrivateWindow } = limitPrivateWindows(privateWindows);

export interface AppParts {
  root: HTMLElement;
  client: Client;
  language: Language;
  /** The state as it was read before this was loaded; `null` if it could not be. */
  first: ShownState | null;
  /** Shows the same in a larger view, if it can; `null` where this is one. */
  onLarger: ((at: 'today' | null) => Promise<boolean>) | null;
}

/** The whole page, in place of what the document began with. */
export async function showApp({ root, client, language, first, onLarger }: AppParts): Promise<void> {
  await ifSoon(language.add('app', appEnglish));
  // This is in the same frame as the drawing, so nobody sees an empty page.
  root.replaceChildren();
  render(
    <Page language={language}>
      <Boundary onBroken={client.broken} onSettings={() => void client.openSettings()} onChanged={client.onChanged}>
        <App
          source={client}
          first={first}
          now={client.now}
          send={client.send}
          version={client.version()}
          audio={pageAudio}
          keepAwake={keepAwake}
          checkPlaces={client.checkPlaces}
          history={client.history}
          onSettings={client.openSettings}
          onLarger={onLarger}
          startsAt={location.hash === '#today' ? 'today' : null}
          isInPrivateWindow={isInPrivateWindow}
          onRestart={client.restart}
        />
      </Boundary>
    </Page>,
    root,
  );
}
