import { browser } from './browser';
import { callAccess } from './calls';
import { environment } from './environment';
import { openLargerView } from './larger-view';
import type { PagePlatform, Reply } from './platform';
import { openShortcutSettings } from './shortcut-settings';
import { storage } from './storage';
import { viewPort } from './view-port';

function connect(name: string): void {
  // The port closes when the background is stopped. Connecting again starts it, and says that nothing was closed here.
  browser.runtime.connect({ name }).onDisconnect.addListener(() => connect(viewPort.returning));
}

export const pagePlatform: PagePlatform = {
  callAccess,
  environment,
  storage,
  send: async (message) => (await browser.runtime.sendMessage(message)) as Reply,
  announceView: () => connect(viewPort.opened),
  openLarger: openLargerView,
  openShortcuts: openShortcutSettings,
  openSettings: () => browser.runtime.openOptionsPage(),
  version: () => browser.runtime.getManifest().version,
};
