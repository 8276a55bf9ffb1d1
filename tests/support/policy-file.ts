// What an organisation sets for Chromium, in the file that the browser reads.

import { createHash, randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { access, cp, mkdir, mkdtemp, readdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** A copy of the build at a path of its own, so that it has an id of its own in Chromium: a policy for it concerns no other test. */
export interface ManagedCopy {
  readonly extension: string;
  readonly profile: string;
  /** What an organisation has set for it from now on. */
  readonly set: (policy: object) => Promise<void>;
  /** The organisation sets nothing any more. */
  readonly unset: () => Promise<void>;
  readonly remove: () => Promise<void>;
}

/** The id that Chromium gives an extension that it loads from this folder. */
const idOf = (folder: string) =>
  createHash('sha256')
    .update(folder)
    .digest('hex')
    .slice(0, 32)
    .replace(/./g, (digit) => String.fromCharCode('a'.charCodeAt(0) + Number.parseInt(digit, 16)));

/** Where Chromium on Linux finds what an organisation has set. */
const managedFolder = '/etc/chromium/policies/managed';

/** Where Firefox on Linux finds what an organisation has set. */
const firefoxFile = '/etc/firefox/policies/policies.json';

/** The nearest folder to `path` that is there. */
async function nearest(path: string): Promise<string> {
  const isThere = await access(path).then(
    () => true,
    () => false,
  );
  return isThere ? path : nearest(dirname(path));
}

/** Why no policy can be set on this computer; `null` if one can. */
export async function whyNotManaged(browser: 'chromium' | 'firefox'): Promise<string | null> {
  if (process.platform !== 'linux') return 'Only on Linux is a policy a file in a known folder.';
  const folder = await nearest(browser === 'chromium' ? managedFolder : dirname(firefoxFile));
  return access(folder, constants.W_OK).then(
    () => null,
    () => `Only whoever may write to ${folder} can set a policy: run this test as root.`,
  );
}

/** Removes the folders down from `top` that hold nothing. */
async function removeEmpty(folder: string, top: string): Promise<void> {
  if (folder === top || (await readdir(folder)).length > 0) return;
  await rm(folder, { recursive: true });
  await removeEmpty(dirname(folder), top);
}

export async function managedCopy(): Promise<ManagedCopy> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'limber-managed-')));
  const extension = join(folder, 'extension');
  await cp(resolve('.output/chrome-mv3'), extension, { recursive: true });
  const top = await nearest(managedFolder);
  const file = join(managedFolder, `limber-test-${randomUUID()}.json`);
  const unset = () => rm(file, { force: true });
  return {
    extension,
    profile: join(folder, 'profile'),
    set: async (policy) => {
      await mkdir(managedFolder, { recursive: true });
      await writeFile(file, JSON.stringify({ '3rdparty': { extensions: { [idOf(extension)]: policy } } }));
    },
    unset,
    remove: async () => {
      await unset();
      await removeEmpty(managedFolder, top).catch(() => undefined);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A copy of the build for Firefox under an id of its own, with what an organisation has set for it. */
export interface ManagedAddOn {
  readonly extension: string;
  readonly remove: () => Promise<void>;
}

/** @throws Error if somebody has set something for Firefox on this computer: it is left as it is */
export async function managedAddOn(policy: object): Promise<ManagedAddOn> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'limber-managed-')));
  const extension = join(folder, 'extension');
  await cp(resolve('.output/firefox-mv3'), extension, { recursive: true });
  const file = join(extension, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8'));
  const id = `managed-${randomUUID()}@limber.test`;
  manifest.browser_specific_settings.gecko.id = id;
  await writeFile(file, JSON.stringify(manifest));
  const top = await nearest(dirname(firefoxFile));
  await mkdir(dirname(firefoxFile), { recursive: true });
  const policies = { policies: { '3rdparty': { Extensions: { [id]: policy } } } };
  await writeFile(firefoxFile, JSON.stringify(policies), { flag: 'wx' });
  return {
    extension,
    remove: async () => {
      await rm(firefoxFile, { force: true });
      await removeEmpty(dirname(firefoxFile), top).catch(() => undefined);
      await rm(folder, { recursive: true, force: true });
    },
  };
}
