// Opens the browser's page for keyboard shortcuts.

import { browser } from './browser';

/** Firefox 137 and later opens its page for shortcuts only through this API. */
interface ShortcutSettings {
  readonly openShortcutSettings?: () => Promise<void>;
}

/** Opens the browser's page for the keyboard shortcuts of extensions. */
export async function openShortcutSettings(): Promise<void> {
  const commands = browser.commands as ShortcutSettings;
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  // In Chromium it is a page of the browser. A link to it does nothing, but a tab may open it.
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
