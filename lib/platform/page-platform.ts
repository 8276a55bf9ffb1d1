// All adapters of a page in one.

import { browser } from './browser';
import { checkPlace } from './check-place';
import { closePage } from './close-page';
import { environment } from './environment';
import type { PagePlatform } from './for-pages';
import { openLargerView } from './larger-view';
import { applyLook, lastLanguage } from './page-look';
import { pin } from './pin';
import type { Reply } from './platform';
import { saveFile } from './save-file';
import { canSeeSharing } from './sharing';
import { openShortcutSettings } from './shortcut-settings';
import { storage } from './storage';
import { viewPort } from './view-port';

export const pagePlatform: PagePlatform = {
  closePage,
  canSeeSharing,
  checkPlace,
  environment,
  storage,
  send: async (message) => (await browser.runtime.sendMessage(message)) as Reply,
  openPort: (returning, onClosed) => {
    try {
      const port = browser.runtime.connect({ name: returning ? viewPort.returning : viewPort.opened });
      port.onDisconnect.addListener(() => {
        // Reading `lastError` keeps the browser from logging it. It only says that no background listened.
        void browser.runtime.lastError;
        onClosed();
      });
      return () => port.disconnect();
    } catch {
      // The extension was updated or switched off while the page was open.
      setTimeout(onClosed);
      return () => undefined;
    }
  },
  openLarger: openLargerView,
  pin,
  saveFile,
  restart: () => browser.runtime.reload(),
  openShortcuts: openShortcutSettings,
  openSettings: () => browser.runtime.openOptionsPage(),
  applyLook,
  lastLanguage,
  version: () => browser.runtime.getManifest().version,
};
