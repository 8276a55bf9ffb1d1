import { showFirstLook, showNotLoaded } from '../../components/app/first-look';
import { firstEnglish } from '../../lib/i18n/first-english';
import { createLanguage } from '../../lib/i18n/language';
import { pickLanguage } from '../../lib/i18n/pick-language';
import { fetchCatalogue, shippedLanguages } from '../../lib/platform/catalogues';
import { pagePlatform } from '../../lib/platform/page-platform';
import { type Client, createGuideClient } from '../../lib/shell/client';
import { followSettings } from '../../lib/shell/follow-settings';
import type { AppParts } from './app';

/** No longer than this is waited for a paint, in ms: in a page that nobody sees there is none. */
const NO_PAINT = 100;

/** Resolves when what has been written is painted: what comes next would be in its way. */
const painted = () =>
  new Promise<void>((done) => {
    setTimeout(done, NO_PAINT);
    requestAnimationFrame(() => setTimeout(done));
  });

/** An answer that takes longer than this, in ms, is not waited for: the page has words for that. */
const SOON = 300;

const ifSoon = <Answer>(asked: Promise<Answer>) =>
  Promise.race([asked, new Promise<null>((done) => setTimeout(() => done(null), SOON))]);

/**
 * What is looked for first is there first: when the next break is, as soon as storage has answered. Then comes the page, with
 * everything that can be pressed.
 */
export async function begin(onLarger: (client: Client) => AppParts['onLarger']): Promise<void> {
  const root = document.getElementById('app') as HTMLElement;
  const unfollowed = createGuideClient(pagePlatform);
  const wanted = unfollowed.language();
  const language = createLanguage(wanted, fetchCatalogue, firstEnglish, async () => {
    const { otherEnglish } = await import('../../lib/i18n/other-english');
    return otherEnglish;
  });
  const client = followSettings(unfollowed, language, pagePlatform);
  const picked = pickLanguage(wanted, shippedLanguages);
  // Whoever reads another language sees the page in English only if that does not come.
  const isSpoken = language.use(picked).catch(console.error);
  const first = await ifSoon(client.read().catch(() => null));
  try {
    if (first && language.code() === picked && showFirstLook(root, first, client.now(), language)) await painted();
  } catch {
    // The page has words for what cannot be shown, and says in the log what it was.
  }
  try {
    const [{ showApp }] = await Promise.all([import('./app'), ifSoon(isSpoken)]);
    showApp({ root, client, language, first, onLarger: onLarger(client) });
  } catch (error) {
    client.broken(error);
    showNotLoaded(root, language);
  }
}
