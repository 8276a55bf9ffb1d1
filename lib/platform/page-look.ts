/** What of the settings a page wears on its root element, where `tokens.css` follows it (LOOK-2, LOOK-3). */
export interface PageLook {
  readonly colours: string;
  readonly textSize: string;
  /** Nobody has set either. Then no copy is kept, and none is left when everything was deleted (DATA-11). */
  readonly isUsual: boolean;
}

/**
 * Where `public/look.js` finds, before the next page's first paint, what the last page wore: `storage.local` answers, and
 * modules come, too late for that. It is only a copy, and the settings count. What it cannot read leaves the paint as usual.
 */
const copyKey = 'look';

/** Wears what the settings say, and keeps a copy of it. Never throws. */
export function wearLook({ colours, textSize, isUsual }: PageLook): void {
  const { dataset } = document.documentElement;
  if (dataset.colours === colours && dataset.textSize === textSize) return;
  Object.assign(dataset, { colours, textSize });
  try {
    if (isUsual) localStorage.removeItem(copyKey);
    else localStorage.setItem(copyKey, JSON.stringify({ colours, textSize }));
  } catch {
    // The next page's first paint is as the last copy, or as usual.
  }
}
