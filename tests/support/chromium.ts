// The tests of Playwright that get Limber in a Chromium: newly installed, or shared by tests of the pages.

import { test as base } from '@playwright/test';
import { extensionDir, install, launch } from './chromium-browser';
import { expect } from './expect';
import { type Host, hostIn } from './fresh-install';
import { type Limber, limberIn } from './limber';

/**
 * A test that gets Limber, freshly installed in a browser that such tests share: what the one before had is taken out, and all
 * has to be as in a browser that is new. It fails if anything was logged as an error.
 */
export const test = base.extend<{ extension: string; limber: Limber }, { host: Host; hasSound: boolean }>({
  hasSound: [false, { option: true, scope: 'worker' }],
  host: [
    async ({ hasSound }, use) => {
      const context = await launch({ hasSound });
      await use(hostIn(context));
      await context.close();
    },
    { scope: 'worker' },
  ],
  extension: [extensionDir, { option: true }],
  limber: async ({ host, extension }, use) => {
    const limber = await host.installLimber(extension);
    await use(limber);
    expect(limber.errors, 'errors in a console').toEqual([]);
  },
});

/** The same in a browser of its own, for what cannot be put back in one: a system's zone, a page's clock. */
export const ownBrowserTest = base.extend<{ limber: Limber; systemZone: string | null }>({
  systemZone: [null, { option: true }],
  limber: async ({ systemZone }, use) => {
    const context = await launch({ systemZone });
    await install(context);
    const limber = await limberIn(context);
    await use(limber);
    expect(limber.errors, 'errors in a console').toEqual([]);
    await context.close();
  },
});

/**
 * A test of one screen. All such tests share a browser. Each begins without open pages and writes the whole storage itself.
 * It fails if any error was logged.
 */
export const screenTest = base.extend<{ limber: Limber }, { shared: Limber; textSize: number }>({
  textSize: [16, { option: true, scope: 'worker' }],
  shared: [
    async ({ textSize }, use) => {
      const context = await launch({ textSize });
      await install(context);
      await use(await limberIn(context));
      await context.close();
    },
    { scope: 'worker' },
  ],
  limber: async ({ shared }, use) => {
    const before = shared.errors.length;
    await shared.closePages();
    await use(shared);
    expect(shared.errors.slice(before), 'errors in a console').toEqual([]);
  },
});

export { argsFor } from './chromium-browser';
export { type Limber, limberIn, type Stored, soon, welcomePage } from './limber';
export { expect };
