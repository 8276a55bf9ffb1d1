// The first step of a popup or side panel: when the next break is, without a framework.

import { showFirstLook, showNotLoaded } from '../../components/app/first-look';
import { firstEnglish } from '../../lib/i18n/first-english';
import { createLanguage } from '../../lib/i18n/language';
import { pickLanguage } from '../../lib/i18n/pick-language';
import { fetchCatalogue, shippedLanguages } from '../../lib/platform/catalogues';
import { pagePlatform } from '../../lib/platform/page-platform';
import { type Client, createGuideClient } from '../../lib/shell/client';
import { followSettings } from '../../lib/shell/follow-settings';
import { ifSoon } from '../../lib/shell/if-soon';
import type { AppParts } from './app';

/** The longest time to wait for a paint, in ms. A page that nobody sees is never painted. */
const NO_PAINT = 100;

/** Resolves when what was written is painted. What comes next would delay it. */
const painted = () =>
  new Promise<void>((done) => {
    setTimeout(done, NO_PAINT);
    requestAnimationFrame(() => setTimeout(done));
  });

/** Shows when the next break is as soon as storage has answered. Then loads the page, with everything that can be pressed. */
export async function begin(onLarger: (client: Client) => AppParts['onLarger']): Promise<void> {
  const root = document.getElementById('app') as HTMLElement;
  const unfollowed = createGuideClient(pagePlatform);
  const wanted = unfollowed.language();
  const rest = async () => (await import('../../lib/i18n/other-english')).otherEnglish;
  const language = createLanguage(wanted, fetchCatalogue, { first: firstEnglish }, { rest });
  const pick = (chosen: string | null) => pickLanguage(chosen, wanted, shippedLanguages);
  const client = followSettings(unfollowed, { language, platform: pagePlatform, pick });
  const first = await ifSoon(client.read().catch(() => null));
  try {
    // Whoever reads another language sees the page in English only if that does not come.
    const isSpoken = first && language.code() === pick(first.state.settings.language);
    if (isSpoken && showFirstLook(root, first, client.now(), language)) await painted();
  } catch {
    // The page has words for what cannot be shown, and says in the log what it was.
  }
  try {
    language.fetchAhead('app');
    const { showApp } = await import('./app');
    await showApp({ root, client, language, first, onLarger: onLarger(client) });
  } catch (error) {
    client.broken(error);
    showNotLoaded(root, language);
  }
}
