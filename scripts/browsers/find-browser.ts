// Finds the browsers on this computer.

import { execFile } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import { basename, delimiter, join } from 'node:path';
import { promisify } from 'node:util';

export type Kind = 'chromium' | 'chrome' | 'edge' | 'firefox';
export type Family = 'chromium' | 'firefox';

/** A browser on this computer. */
export interface FoundBrowser {
  readonly kind: Kind;
  readonly family: Family;
  readonly path: string;
  /** The version text, such as "Chromium 156.0"; `undefined` if asking would open a window (Windows). */
  readonly version: string | undefined;
}

/** In the order in which they are tried. Chromium is first, because it accepts the flag that loads Limber. */
export const kinds = ['chromium', 'chrome', 'edge', 'firefox'] as const satisfies readonly Kind[];

const familyOf = (kind: Kind): Family => (kind === 'firefox' ? 'firefox' : 'chromium');

const commands: Record<Kind, readonly string[]> = {
  chromium: ['chromium', 'chromium-browser'],
  chrome: ['google-chrome-stable', 'google-chrome', 'chrome'],
  edge: ['microsoft-edge-stable', 'microsoft-edge', 'msedge'],
  firefox: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
};

const macApps: Record<Kind, string> = {
  chromium: 'Chromium.app/Contents/MacOS/Chromium',
  chrome: 'Google Chrome.app/Contents/MacOS/Google Chrome',
  edge: 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  firefox: 'Firefox.app/Contents/MacOS/firefox',
};

const windowsPrograms: Record<Kind, string> = {
  chromium: 'Chromium\\Application\\chrome.exe',
  chrome: 'Google\\Chrome\\Application\\chrome.exe',
  edge: 'Microsoft\\Edge\\Application\\msedge.exe',
  firefox: 'Mozilla Firefox\\firefox.exe',
};

const present = (values: readonly (string | undefined)[]) => values.filter((value) => value !== undefined);

/** The usual paths of a browser, then every folder of PATH. */
function candidates(kind: Kind): readonly string[] {
  const { env, platform } = process;
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = commands[kind].flatMap((command) => folders.map((folder) => join(folder, command)));
  switch (platform) {
    case 'darwin':
      return [
        ...present(['/Applications', env.HOME && join(env.HOME, 'Applications')]).map((apps) =>
          join(apps, macApps[kind]),
        ),
        ...onPath,
      ];
    case 'win32':
      // On Windows a "chrome.exe" may be Chrome or Chromium. Its folder tells which.
      return present([env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]).map((folder) =>
        join(folder, windowsPrograms[kind]),
      );
    default:
      return [...onPath, ...commands[kind].map((command) => `/usr/bin/${command}`)];
  }
}

async function firstThatRuns(paths: readonly string[]): Promise<string | undefined> {
  for (const path of paths) {
    const runs = await access(path, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (runs) return path;
  }
  return undefined;
}

async function versionOf(path: string): Promise<string | undefined> {
  if (process.platform === 'win32') return undefined;
  const said = await promisify(execFile)(path, ['--version'], { timeout: 10_000 }).catch(() => undefined);
  return said?.stdout.trim().split('\n').at(-1);
}

const found = async (kind: Kind, path: string): Promise<FoundBrowser> => ({
  kind,
  family: familyOf(kind),
  path,
  version: await versionOf(path),
});

/** The browser at the path in `LIMBER_BROWSER`. Its file name tells the kind. */
function chosenByHand(): { kind: Kind; path: string } | undefined {
  const path = process.env.LIMBER_BROWSER;
  if (!path) return undefined;
  const name = basename(path).toLowerCase();
  const words: readonly (readonly [string, Kind])[] = [
    ['firefox', 'firefox'],
    ['edge', 'edge'],
    ['chromium', 'chromium'],
    ['chrome', 'chrome'],
  ];
  return { kind: words.find(([word]) => name.includes(word))?.[1] ?? 'chromium', path };
}

/**
 * Finds the first of these kinds, or of the kinds in this family.
 *
 * @param wanted a kind, a family ("chromium" stands for Chromium, Chrome and Edge), or anything
 */
export async function lookForBrowser(wanted: Kind | Family | 'any' = 'any'): Promise<FoundBrowser | undefined> {
  const matches = (kind: Kind) => wanted === 'any' || kind === wanted || familyOf(kind) === wanted;
  const byHand = chosenByHand();
  if (byHand && matches(byHand.kind)) return found(byHand.kind, byHand.path);
  for (const kind of kinds.filter(matches)) {
    const path = await firstThatRuns(candidates(kind));
    if (path) return found(kind, path);
  }
  return undefined;
}

/** As `lookForBrowser`. @throws Error that says how to get one. */
export async function findBrowser(wanted: Kind | Family | 'any' = 'any'): Promise<FoundBrowser> {
  const browser = await lookForBrowser(wanted);
  if (browser) return browser;
  throw new Error(`${wanted === 'any' ? 'No browser' : `No ${wanted}`} was found. ${howToGetOne()}`);
}

/** How to get a browser on this system, in one line. */
export function howToGetOne(): string {
  const byHand = 'Or set LIMBER_BROWSER to the path of one.';
  switch (process.platform) {
    case 'darwin':
      return `Install one, for instance with "brew install --cask chromium firefox". ${byHand}`;
    case 'win32':
      return `Install one, for instance with "winget install Google.Chrome Mozilla.Firefox". ${byHand}`;
    default:
      return `Install one, for instance with "sudo apt-get install chromium firefox-esr". ${byHand}`;
  }
}
