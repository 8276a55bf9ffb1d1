import { browser } from './browser';

/** Whether the browser lacks what Limber is built on. `public/too-old.js` asks the same before a page is loaded (FACE-1). */
export const isTooOld = (): boolean => typeof Temporal === 'undefined' || !Intl.Segmenter || !Map.groupBy;

/** Says on the icon that nothing runs, in the words that the browser itself reads. Rejects if the browser refuses. */
export async function sayTooOld(): Promise<void> {
  await browser.action.setTitle({ title: browser.i18n.getMessage('old_title') });
  await browser.action.setBadgeText({ text: '!' });
}
