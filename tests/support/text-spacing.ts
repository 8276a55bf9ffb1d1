// Sets texts as far apart as a reader may (WCAG 1.4.12), and as Limber does for whoever asks.

import type { Page } from '@playwright/test';

/** What a reader may set between lines, letters, words and paragraphs without losing anything (WCAG 1.4.12). */
const spacing = `
  * {
    line-height: 1.5 !important;
    letter-spacing: 0.12em !important;
    word-spacing: 0.16em !important;
  }
  p { margin-block-end: 2em !important; }
`;

/** Sets text as far apart as a reader may, while `look` looks at the page. */
export async function withTextSpacing(page: Page, look: () => Promise<void>): Promise<void> {
  // A sheet of the page's own making: the content security policy lets no other in.
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, spacing);
  await look();
  await page.evaluate(() => {
    document.adoptedStyleSheets = [];
  });
}

/** The page as "More space in text" makes it (LOOK-4), while `look` looks at it. That the setting does this is tested in look.spec.ts. */
export async function withMoreSpace(page: Page, look: () => Promise<void>): Promise<void> {
  const set = (spacing: string) =>
    page.evaluate((wanted) => {
      document.documentElement.dataset.spacing = wanted;
    }, spacing);
  await set('wide');
  await look();
  await set('normal');
}
