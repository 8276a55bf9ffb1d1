import { browser } from './browser';
import type { ToolbarAdapter } from './platform';

/** The accent of the design tokens; the badge is drawn by the browser and cannot read CSS. */
const badgeColours = { background: '#8a4b08', text: '#ffffff' };

export const toolbar: ToolbarAdapter = {
  badge: () => browser.action.getBadgeText({}),
  setBadge: async (text) => {
    await browser.action.setBadgeBackgroundColor({ color: badgeColours.background });
    await browser.action.setBadgeTextColor({ color: badgeColours.text });
    await browser.action.setBadgeText({ text });
  },
  title: () => browser.action.getTitle({}),
  setTitle: (title) => browser.action.setTitle({ title }),
};
