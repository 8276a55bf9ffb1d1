// Whether something can be pressed without scrolling.

import type { Locator } from '@playwright/test';

/**
 * Whether a press in the middle of an element would reach it without scrolling: it is completely in the window, and nothing
 * covers it.
 */
export const isAtHand = (button: Locator) =>
  button.evaluate((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const middle = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    return top >= 0 && bottom <= window.innerHeight && element.contains(middle);
  });
