/** What a page has of the settings on its root element, where `tokens.css` reads it (LOOK-2, LOOK-3, LOOK-4, LANG-3). */
export interface PageLook {
  readonly colours: string;
  readonly textSize: string;
  readonly spacing: string;
  /** BCP 47 code of what is read, and where it begins. */
  readonly language: string;
  readonly direction: string;
  /** All is as a page has it by itself. Then no copy is kept, and none is left when everything was deleted (DATA-11). */
  readonly isUsual: boolean;
}

/**
 * `public/look.js` reads this copy before the next page's first paint, because `storage.local` and modules come too late for
 * that. It is only a copy: the settings count. If it cannot be read, the first paint is as usual.
 */
const copyKey = 'look';

/** Puts the looks on the root element, and keeps a copy of them. Never throws. */
export function applyLook({ isUsual, ...look }: PageLook): void {
  const root = document.documentElement;
  // Writing `lang` has Chromium style the whole page anew, also if it stays the same; and a page reads its settings often.
  if (root.lang !== look.language) root.lang = look.language;
  if (root.dir !== look.direction) root.dir = look.direction;
  if (Object.entries(look).every(([name, value]) => root.dataset[name] === value)) return;
  Object.assign(root.dataset, look);
  try {
    if (isUsual) localStorage.removeItem(copyKey);
    else localStorage.setItem(copyKey, JSON.stringify(look));
  } catch {
    // The next page's first paint is as the last copy, or as usual.
  }
}

/** The language of the page before this one; `null` without a copy. */
export const lastLanguage = (): string | null => document.documentElement.dataset.language ?? null;
