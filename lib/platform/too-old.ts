import { browser } from './browser';
import { extensionUrl } from './extension-url';

/** Whether the browser lacks what Limber is built on. `public/too-old.js` asks the same before a page is loaded (FACE-1). */
export const isTooOld = (): boolean => typeof Temporal === 'undefined' || !Intl.Segmenter || !Map.groupBy;

/**
 * The words of the manifest in the chosen language; none if there is no such language. Nothing that reads what is stored with
 * care can run here, so one value is taken as it is.
 */
async function inChosenLanguage(): Promise<Partial<Record<string, { readonly message: string }>>> {
  try {
    const { settings } = await browser.storage.local.get('settings');
    const { language } = settings as { readonly language: string };
    const file = await fetch(extensionUrl(`/_locales/${language.replaceAll('-', '_')}/messages.json`));
    return await file.json();
  } catch {
    return {};
  }
}

/** Says on the icon that nothing runs, in the language that was chosen, or in the browser's. Rejects if the browser refuses. */
export async function sayTooOld(): Promise<void> {
  const words = await inChosenLanguage();
  const title = words.old_title?.message ?? browser.i18n.getMessage('old_title');
  await browser.action.setTitle({ title });
  await browser.action.setBadgeText({ text: '!' });
}
