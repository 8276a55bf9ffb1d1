// A fake browser for the pages.

import type { PagePlatform } from '../../lib/platform/for-pages';
import type { Reply } from '../../lib/platform/platform';

/** A call that never answers, as in a browser that hangs. */
export const never = () => new Promise<never>(() => undefined);

/** The browser API of a page, in which everything works. `changes` replaces parts of it. */
export function fakePagePlatform(changes: Partial<PagePlatform> = {}): PagePlatform {
  const ok: Reply = { ok: true };
  return {
    environment: { now: Date.now, zone: () => 'Europe/Berlin', language: () => 'en-GB' },
    storage: {
      get: async () => ({}),
      set: async () => undefined,
      getSpare: async () => undefined,
      setSpare: async () => undefined,
      onChanged: () => undefined,
    },
    send: async () => ok,
    openPort: () => () => undefined,
    openSettings: async () => undefined,
    openShortcuts: async () => undefined,
    openLarger: async () => undefined,
    checkPlace: { get: async () => undefined, set: async () => undefined, onChanged: () => undefined },
    canSeeSharing: async () => false,
    saveFile: () => undefined,
    applyLook: () => undefined,
    lastLanguage: () => null,
    version: () => '0.1.0',
    restart: () => undefined,
    pin: { isPinned: async () => null, onChanged: () => undefined },
    closePage: async () => undefined,
    ...changes,
  };
}
