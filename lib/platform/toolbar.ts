// `action`: badge and title of the icon.

import { browser } from './browser';
import type { BadgeLook, ToolbarAdapter } from './platform';

/** The colours `--accent` and `--ink-soft` of the design tokens. The browser draws the badge and cannot read CSS. */
const grounds: Readonly<Record<BadgeLook, string>> = { due: '#1f5f5a', calm: '#5d574c' };

/** White has a contrast above 7:1 on both colours (WCAG 1.4.6), because the text on a badge is small. */
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
