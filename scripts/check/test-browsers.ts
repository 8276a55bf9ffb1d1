// Finds the browsers and tools that the tests need, and installs them where it may.

import { existsSync } from 'node:fs';
import { type Family, type FoundBrowser, howToGetOne, lookForBrowser } from '../browsers/find-browser.ts';
import { run } from '../run.ts';

/** The Debian packages of the browsers. */
const packages: Record<Family, string> = { chromium: 'chromium', firefox: 'firefox-esr' };

/** Tools that some tests need, by command and Debian package: a display, a mouse, a fast clock. */
const tools = { Xvfb: 'xvfb', xdotool: 'xdotool', faketime: 'faketime' } as const;

export type TestBrowsers = Readonly<Record<Family, FoundBrowser>>;

const canInstall = () => process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/** Installs Debian packages. */
async function install(names: readonly string[]): Promise<void> {
  console.log(`Installing ${names.join(', ')}…`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-q'], { env, quiet: true });
  // Without a font the pictures would have no text.
  const all = [...names, 'fonts-dejavu-core'];
  await run('apt-get', ['install', '-q', '-y', '--no-install-recommends', ...all], { env, quiet: true });
}

/** The Debian packages of the browsers and tools that are missing. */
async function missingPackages(): Promise<readonly string[]> {
  const missing: string[] = [];
  for (const [command, name] of Object.entries(tools)) if (!existsSync(`/usr/bin/${command}`)) missing.push(name);
  for (const [family, name] of Object.entries(packages))
    if (!(await lookForBrowser(family as Family))) missing.push(name);
  return missing;
}

/**
 * A Chromium and a Firefox for the tests.
 *
 * @param mayInstall whether what is missing may be installed into the system, with the tools that go with it, where that
 *   can be done (Debian, as root). Else nothing is: without a tool, the tests that need it say so.
 * @throws Error that says how to get a browser that is missing
 */
export async function ensureTestBrowsers(mayInstall: boolean): Promise<TestBrowsers> {
  if (mayInstall && canInstall()) {
    const missing = await missingPackages();
    if (missing.length > 0) await install(missing);
  }
  const found = { chromium: await lookForBrowser('chromium'), firefox: await lookForBrowser('firefox') };
  const hint = !mayInstall && canInstall() ? ' Or "npm test -- --install" does it.' : '';
  for (const [family, browser] of Object.entries(found)) {
    if (!browser) throw new Error(`No ${family} was found to test in. ${howToGetOne()}${hint}`);
  }
  return found as TestBrowsers;
}
