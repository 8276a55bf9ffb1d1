import { browser } from './browser';
import type { BadgeLook, ToolbarAdapter } from './platform';

/** `--accent` and `--ink-soft` of the design tokens; the badge is drawn by the browser and cannot read CSS. */
const grounds: Readonly<Record<BadgeLook, string>> = { due: '#1f5f5a', calm: '#5d574c' };

/** On either ground more than 7:1 (WCAG 1.4.6), for a badge is small. */
const ink = '#ffffff';

export const toolbar: ToolbarAdapter = {
  badge: () => browser.action.getBadgeText({}),
  setBadge: async (text, look) => {
    await browser.action.setBadgeBackgroundColor({ color: grounds[look] });
    await browser.action.setBadgeTextColor({ color: ink });
    await browser.action.setBadgeText({ text });
  },
  title: () => browser.action.getTitle({}),
  setTitle: (title) => browser.action.setTitle({ title }),
};
