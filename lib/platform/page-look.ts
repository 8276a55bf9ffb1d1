/** What of the settings a page wears on its root element, where `tokens.css` follows it (LOOK-2, LOOK-3, LOOK-4, LANG-3). */
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
 * Where `public/look.js` finds, before the next page's first paint, what the last page wore: `storage.local` answers, and
 * modules come, too late for that. It is only a copy, and the settings count. What it cannot read leaves the paint as usual.
 */
const copyKey = 'look';

/** Wears what the settings say, and keeps a copy of it. Never throws. */
export function wearLook({ isUsual, ...look }: PageLook): void {
  const root = document.documentElement;
  Object.assign(root, { lang: look.language, dir: look.direction });
  if (Object.entries(look).every(([name, value]) => root.dataset[name] === value)) return;
  Object.assign(root.dataset, look);
  try {
    if (isUsual) localStorage.removeItem(copyKey);
    else localStorage.setItem(copyKey, JSON.stringify(look));
  } catch {
    // The next page's first paint is as the last copy, or as usual.
  }
}

/** The language that the last page wore; `null` without a copy. */
export const wornLanguage = (): string | null => document.documentElement.dataset.language ?? null;
