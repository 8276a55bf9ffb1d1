import type { Locator } from '@playwright/test';

/** Whether a press in its middle would meet it as the page stands: whole in the window, and nothing over it. */
export const isAtHand = (button: Locator) =>
  button.evaluate((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const middle = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    return top >= 0 && bottom <= window.innerHeight && element.contains(middle);
  });
