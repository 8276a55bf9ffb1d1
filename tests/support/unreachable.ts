// Finds what a person cannot read or reach on a page.

import type { Page } from '@playwright/test';

/** What a person cannot read or reach on a page, in words. */
export function unreachable(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const said = (element: Element) => (element.textContent ?? '').trim().slice(0, 40);
    const beyond = document.documentElement.scrollWidth - window.innerWidth;
    const found = beyond > 0 ? [`the page is ${beyond} px wider than the window`] : [];
    for (const element of document.querySelectorAll('body *:not(svg, svg *, .said-aloud, option)')) {
      const { overflowX, overflowY, position } = getComputedStyle(element);
      const isWider = element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1;
      const isTaller = element.clientHeight > 0 && element.scrollHeight > element.clientHeight + 1;
      const hides = /hidden|clip/.test(`${overflowX} ${overflowY}`) && said(element) !== '';
      if (hides && (isWider || isTaller)) found.push(`cut off: ${said(element)}`);
      if (isWider && element.matches('button, label, a')) found.push(`does not fit: ${said(element)}`);
      const isLarge = element.getBoundingClientRect().height > window.innerHeight / 2;
      if (position === 'sticky' && isLarge) found.push(`covers more than half of the window: ${said(element)}`);
    }
    return found;
  });
}
