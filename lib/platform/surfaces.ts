import { browser } from './browser';
import type { SurfacesAdapter } from './platform';

/** Room for the guide without scrolling, in px. */
const windowSize = { width: 400, height: 680 };

export const surfaces: SurfacesAdapter = {
  openGuide: async () => {
    try {
      await browser.action.openPopup();
    } catch {
      // Firefox before 149 wants a gesture, and every browser refuses while no window of its own has the focus.
      await browser.windows.create({ url: browser.runtime.getURL('/popup.html'), type: 'popup', ...windowSize });
    }
  },
};
