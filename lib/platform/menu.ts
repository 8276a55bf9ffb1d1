// `contextMenus`: the menu of the toolbar icon.

import { browser } from './browser';
import type { MenuAdapter, MenuItem } from './platform';

/** Creates an item. Resolves when it exists. Both browsers report failures only through the callback. */
function create({ id, title, parent }: MenuItem): Promise<void> {
  return new Promise((done, failed) => {
    browser.contextMenus.create(
      { id, title, contexts: ['action'], ...(parent !== undefined && { parentId: parent }) },
      () => {
        const { lastError } = browser.runtime;
        if (lastError) failed(new Error(lastError.message));
        else done();
      },
    );
  });
}

/** The menu of the toolbar icon. Both browsers keep it while the background is stopped, and neither can tell what is in it. */
export const menu: MenuAdapter = {
  set: async (items) => {
    await browser.contextMenus.removeAll();
    for (const item of items) await create(item);
  },
  onClicked: (listener) => browser.contextMenus.onClicked.addListener(({ menuItemId }) => listener(String(menuItemId))),
};
