import { useEffect } from 'preact/hooks';
import { later } from '../context/later';
import { useLanguage } from '../context/words';

// The screens that a page does not need when it opens. Their code is loaded when they are shown, or as soon as the person moves in
// the page, because a press follows soon.

/** The guide's code comes with every view of the figure, because each step may need another one. */
async function withViews<Module>(screen: Promise<Module>): Promise<Module> {
  const views = import('../figure/views/Person').then(({ fetchViews }) => fetchViews());
  const [module] = await Promise.all([screen, views]);
  return module;
}

export const DueScreen = later(async () => (await withViews(import('../screens/DueScreen'))).DueScreen);
export const GuideScreen = later(async () => (await withViews(import('../screens/guide/GuideScreen'))).GuideScreen);
export const RestScreen = later(async () => (await withViews(import('../screens/RestScreen'))).RestScreen);
export const DoneScreen = later(async () => (await withViews(import('../screens/DoneScreen'))).DoneScreen);
export const CardScreen = later(async () => (await withViews(import('../screens/CardScreen'))).CardScreen);
export const SafetyCheck = later(async () => (await import('../screens/SafetyCheck')).SafetyCheck);
export const PageBody = later(async () => (await import('./PageBody')).PageBody);

const all = [DueScreen, GuideScreen, RestScreen, DoneScreen, CardScreen, SafetyCheck, PageBody];

/** Signs that somebody has come to the page with the pointer, a finger or a key. */
const signs = ['pointermove', 'pointerdown', 'keydown'] as const;

/** Fetches every other screen when somebody moves in the page, which is before they press anything. */
export function useLaterScreens(): void {
  const language = useLanguage();
  useEffect(() => {
    const seen = new AbortController();
    const fetchAll = () => {
      seen.abort();
      language.whole().catch(() => undefined);
      // A screen that fails to load now is asked for again when it is shown. A failure is told there.
      for (const each of all) each.fetch().catch(() => undefined);
    };
    for (const sign of signs) document.addEventListener(sign, fetchAll, { signal: seen.signal, passive: true });
    return () => seen.abort();
  }, []);
}
