// Whether this browser can run Limber, and how it says so if not.

import { browser } from './browser';

/** Whether the browser lacks what Limber is built on. `public/too-old.js` asks the same before a page is loaded (FACE-1). */
export const isTooOld = (): boolean => typeof Temporal === 'undefined' || !Intl.Segmenter || !Map.groupBy;

/**
 * What the icon says, in the language that was chosen, or in the browser's if that is not known. Nothing that reads with care
 * what is stored can run here, so one value of it is taken as it is.
 */
async function title(): Promise<string> {
  try {
    const { settings } = await browser.storage.local.get('settings');
    const { language } = settings as { readonly language: string };
    const file = await fetch(`/_locales/${language.replace('-', '_')}/messages.json`);
    return (await file.json()).old_title.message;
  } catch {
    return browser.i18n.getMessage('old_title');
  }
}

/** Says on the icon that nothing runs. Rejects if the browser refuses. */
export async function sayTooOld(): Promise<void> {
  await browser.action.setTitle({ title: await title() });
  await browser.action.setBadgeText({ text: '!' });
}
