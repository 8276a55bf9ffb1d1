// What may be amiss around a page (FACE-4), made in the page itself before its first script runs. Each is for `Page.addInitScript`, so it
// uses nothing from outside itself.

/** The browser lacks what Limber is built on. */
const tooOld = () => {
  Reflect.deleteProperty(globalThis, 'Temporal');
};

/** The browser hands over nothing that is stored. */
const storageRefused = () => {
  for (const { storage } of [chrome, (globalThis as { browser?: typeof chrome }).browser ?? chrome]) {
    storage.local.get = (() => Promise.reject(new Error('the browser refuses to read'))) as never;
  }
};

/** The browser could not write the last change, so the background keeps the whole state in memory. */
const unsaved = () => {
  for (const { storage } of [chrome, (globalThis as { browser?: typeof chrome }).browser ?? chrome]) {
    const get = storage.session.get.bind(storage.session) as (keys: unknown) => Promise<object>;
    const spare = async () => {
      const items = await storage.local.get<{ tracker: { lastEventAt: number } }>();
      return { spare: { origin: 'memory', items, diskIsFrom: [items.tracker.lastEventAt] } };
    };
    storage.session.get = ((keys: unknown) => (keys === 'spare' ? spare() : get(keys))) as never;
  }
};

/** Nobody is there who hears what the page sends. */
const unheard = () => {
  for (const { runtime } of [chrome, (globalThis as { browser?: typeof chrome }).browser ?? chrome]) {
    runtime.sendMessage = (() => Promise.reject(new Error('Could not establish connection.'))) as never;
  }
};

/** The page belongs to a private window, which Limber is let into. */
const privateWindow = () => {
  for (const { windows, extension } of [chrome, (globalThis as { browser?: typeof chrome }).browser ?? chrome]) {
    const getCurrent = windows.getCurrent.bind(windows) as () => Promise<object>;
    windows.getCurrent = (async () => ({ ...(await getCurrent()), incognito: true })) as never;
    extension.isAllowedIncognitoAccess = (async () => true) as never;
  }
};

export const pageFaults = { tooOld, storageRefused, unsaved, unheard, privateWindow } as const;
export type PageFault = keyof typeof pageFaults;

/** What a page's console says of such a fault: it is wanted there. */
export const loggedBy: { readonly [fault in PageFault]?: RegExp } = { tooOld: /Content Security Policy/ };
