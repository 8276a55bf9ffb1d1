// Collects the licences of whatever is in a build.

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** The name of the file in a build. */
const file = 'third-party-notices.txt';

const isNotice = /^(licen[cs]e|copying|notice)\b/i;

/** Modules that a build tool generates have no file. The beginning of their name tells whose code they are. */
const madeUpBy: readonly (readonly [start: string, name: string])[] = [
  ['virtual:wxt-', 'wxt'],
  ['vite/', 'vite'],
  ['rolldown/', 'rolldown'],
];

/**
 * The folder of the package that a module comes from; `null` for our own.
 *
 * @param id as the bundler names it
 * @throws Error for a made-up module that nobody is known to have made
 */
export function packageOf(id: string, root: string): string | null {
  const path = id.replace(/^\0/, '').replaceAll('\\', '/');
  const [folder] = path.match(/^.*\/node_modules\/(?:@[^/]+\/)?[^/?]+/) ?? [];
  if (folder) return folder;
  if (!id.startsWith('\0')) return null;
  const [, maker] = madeUpBy.find(([start]) => path.startsWith(start)) ?? [];
  if (!maker)
    throw new Error(`The bundle contains ${path}, and nothing says whose code that is (${import.meta.filename}).`);
  return join(root, 'node_modules', maker);
}

/** The licence of a package that only names it in its package.json. It must be MIT, so the text is that of our own. */
function namedOnly({ name, license, author }: Manifest, ours: string): string {
  const holder = typeof author === 'string' ? author : author?.name;
  if (license === 'MIT' && holder) return ours.replace(/^Copyright .*$/m, `Copyright (c) ${holder}`);
  throw new Error(
    `"${name}" is in the bundle, but has no licence file, and package.json names no holder of an MIT licence.`,
  );
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly author?: string | { readonly name?: string };
  readonly homepage?: string;
}

/**
 * A package that is a bundle itself adds the licences of what it was made with, under a heading of their own. A build tool leaves one
 * function of its own in our bundle, and nothing of those. Of 123 kB of notices they were 97.
 */
const withoutBundled = (text: string) => text.split(/^# Licenses of bundled dependencies$/m, 1).join();

/**
 * The Mozilla Public License is 17 kB, and does not ask that they are shipped: it asks to say where its text is, and where the source
 * is (3.1, 3.2). What it asks to be said is its Exhibit A. @throws Error if the package does not say where its source is
 */
function withoutWholeMpl(text: string, { name, homepage }: Manifest): string {
  if (!text.startsWith('Mozilla Public License Version 2.0')) return text;
  const [, exhibit] = text.match(/^Exhibit A - Source Code Form License Notice\n-+\n\n([\s\S]+?)\n\n/m) ?? [];
  if (!exhibit || !homepage) throw new Error(`"${name}" is under the MPL, and does not say where its source is.`);
  return `${exhibit.replaceAll(/^ +/gm, '')}\n\nIts source: ${homepage}`;
}

/** The notice for one package. @throws Error if it has no licence */
async function noticeOf(folder: string, ours: string): Promise<string> {
  const manifest: Manifest = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const files = (await readdir(folder)).filter((name) => isNotice.test(name)).sort();
  const texts = await Promise.all(files.map((name) => readFile(join(folder, name), 'utf8')));
  const told = texts.map((each) => withoutWholeMpl(withoutBundled(each).trim(), manifest));
  const text = told.length > 0 ? told.join('\n\n') : namedOnly(manifest, ours).trim();
  return `${manifest.name} ${manifest.version}\n\n${text}`;
}

/** Our own licence and that of each package, with a line between them. @throws Error if one has none */
export async function noticesOf(folders: Iterable<string>, root: string): Promise<string> {
  const ours = await readFile(join(root, 'LICENSE'), 'utf8');
  const theirs = await Promise.all([...new Set(folders)].sort().map((folder) => noticeOf(folder, ours)));
  const line = `\n\n${'-'.repeat(72)}\n\n`;
  return `${[`Limber\n\n${ours.trim()}`, ...theirs].join(line)}\n`;
}

/** Finds out from the bundles which packages a build contains, and writes their licences into a file. */
export function thirdPartyNotices(root: string) {
  const folders = new Set<string>();
  const plugin: Plugin = {
    name: 'limber:third-party-notices',
    generateBundle(_, bundle) {
      for (const part of Object.values(bundle)) {
        if (part.type !== 'chunk') continue;
        for (const [id, { renderedLength }] of Object.entries(part.modules)) {
          const folder = renderedLength > 0 ? packageOf(id, root) : null;
          if (folder) folders.add(folder);
        }
      }
    },
  };
  return { plugin, asset: async () => ({ relativeDest: file, contents: await noticesOf(folders, root) }) };
}
