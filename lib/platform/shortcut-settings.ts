import { browser } from './browser';

/** Firefox 137 and later has a page that only this opens. */
interface ShortcutSettings {
  readonly openShortcutSettings?: () => Promise<void>;
}

/** Shows where the browser lets a person set an extension's shortcuts. */
export async function openShortcutSettings(): Promise<void> {
  const commands = browser.commands as ShortcutSettings;
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  // Chromium has a page of its own: a link to it does nothing, but a tab may be opened there.
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
