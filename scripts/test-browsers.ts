import { existsSync } from 'node:fs';
import { type Family, type FoundBrowser, findBrowser, lookForBrowser } from './browsers.ts';
import { run } from './run.ts';

/** Packages of Debian that hold a browser. */
const packages: Record<Family, string> = { chromium: 'chromium', firefox: 'firefox-esr' };

/** What some tests drive a browser with, by command and by Debian package: a display, a mouse, a fast clock. */
const tools = { Xvfb: 'xvfb', xdotool: 'xdotool', faketime: 'faketime' } as const;

export type TestBrowsers = Readonly<Record<Family, FoundBrowser>>;

const canInstall = () => process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/** Debian's own packages, without a question asked. */
async function install(names: readonly string[]): Promise<void> {
  console.log(`Installing ${names.join(', ')}…`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-q'], { env, quiet: true });
  // A font, or there is no text in the pictures.
  const all = [...names, 'fonts-dejavu-core'];
  await run('apt-get', ['install', '-q', '-y', '--no-install-recommends', ...all], { env, quiet: true });
}

/**
 * A Chromium and a Firefox to test in. What is missing is installed where that can be done without asking (Debian, as
 * root, as in CI), with the tools that go with them; elsewhere the tests that need a tool say so.
 *
 * @throws Error that says how to get a browser that is missing
 */
export async function ensureTestBrowsers(): Promise<TestBrowsers> {
  const missing: string[] = [];
  for (const [command, name] of Object.entries(tools)) if (!existsSync(`/usr/bin/${command}`)) missing.push(name);
  for (const [family, name] of Object.entries(packages))
    if (!(await lookForBrowser(family as Family))) missing.push(name);
  if (missing.length > 0 && canInstall()) await install(missing);
  return { chromium: await findBrowser('chromium'), firefox: await findBrowser('firefox') };
}
