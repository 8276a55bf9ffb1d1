import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { noticesOf, packageOf, thirdPartyNotices } from '../../../scripts/build/third-party-notices';

const root = join(import.meta.dirname, '../../..');

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'limber-notices-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A package in a folder of its own. */
function madeUpPackage(manifest: Record<string, unknown>, files: Record<string, string> = {}): string {
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'made-up', version: '1.2.3', ...manifest }));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

test('whoever opens the notices finds the licence of Limber, and of each package that is in the bundle', async () => {
  const entry = join(folder, 'entry.ts');
  // Of zod nothing stays in the bundle, and of vitest nothing is asked.
  writeFileSync(
    entry,
    `import { h } from '${root}/node_modules/preact/dist/preact.mjs';
     import { openDB } from '${root}/node_modules/idb/build/index.js';
     import * as z from '${root}/node_modules/zod/v4/mini/index.js';
     export const all = [h, openDB];`,
  );
  const notices = thirdPartyNotices(root);
  await build({
    configFile: false,
    root,
    logLevel: 'silent',
    plugins: [notices.plugin],
    build: { write: false, lib: { entry, formats: ['es'] } },
  });
  const { relativeDest, contents } = await notices.asset();
  expect(relativeDest).toBe('third-party-notices.txt');
  const headings = [...contents.matchAll(/^(?:Limber|\S+ \d+\.\d+\.\d+)$/gm)].map(([line]) => line.split(' ')[0]);
  expect(headings).toEqual(['Limber', 'idb', 'preact']);
  for (const licence of ['LICENSE', 'node_modules/preact/LICENSE', 'node_modules/idb/LICENSE']) {
    expect(contents).toContain(readFileSync(join(root, licence), 'utf8').trim());
  }
});

test('what a build tool was made with is not in our bundle, and its licences are not in the notices', async () => {
  const licence = 'MIT License\n\nCopyright (c) Ann Example';
  const text = `${licence}\n\n# Licenses of bundled dependencies\nIt contains:\n\n## left-pad\nLicense: WTFPL\n`;
  const notices = await noticesOf([madeUpPackage({ license: 'MIT' }, { 'LICENSE.md': text })], root);
  expect(notices).toContain(licence);
  expect(notices).not.toMatch(/left-pad|bundled dependencies/);
});

test('of the Mozilla Public License the notices say where it is, and where the source is, as it asks', async () => {
  const notices = await noticesOf([join(root, 'node_modules/webextension-polyfill')], root);
  expect(notices).toMatch(
    /webextension-polyfill \d+\.\d+\.\d+\n\nThis Source Code Form is subject to the terms of the Mozilla Public\nLicense, v\. 2\.0\./,
  );
  expect(notices).toContain('You can obtain one at http://mozilla.org/MPL/2.0/.');
  expect(notices).toContain('Its source: https://github.com/mozilla/webextension-polyfill');
  expect(notices).not.toContain('Exhibit B');
  const ofAnother = { 'LICENSE.txt': readFileSync(join(root, 'node_modules/webextension-polyfill/LICENSE'), 'utf8') };
  await expect(noticesOf([madeUpPackage({}, ofAnother)], root)).rejects.toThrow('where its source is');
});

test('of a package without a licence file the MIT licence is told that it names, with its holder', async () => {
  const notices = await noticesOf([madeUpPackage({ license: 'MIT', author: { name: 'Ann Example' } })], root);
  expect(notices).toMatch(
    /made-up 1\.2\.3\n\nMIT License\n\nCopyright \(c\) Ann Example\n\nPermission is hereby granted/,
  );
});

test.for([
  ['names none', {}],
  ['names no holder', { license: 'MIT' }],
  ['names another licence, whose words we do not have', { license: 'ISC', author: 'Ann Example' }],
] as const)('a build stops at a package that has no licence file and %s', async ([, manifest]) => {
  await expect(noticesOf([madeUpPackage(manifest)], root)).rejects.toThrow(/"made-up" is in the bundle/);
});

test('all that a package says of its licence is told, however the file is spelt', async () => {
  const made = madeUpPackage({}, { 'licence.txt': 'One may.', NOTICE: 'Say who made it.', 'README.md': 'Read.' });
  const notices = await noticesOf([made], root);
  expect(notices).toContain('made-up 1.2.3\n\nSay who made it.\n\nOne may.\n');
  expect(notices).not.toContain('Read.');
});

test('a module is known by its package, wherever that lies and whoever made it up', () => {
  expect(packageOf('/limber/components/App.tsx', '/limber')).toBeNull();
  expect(packageOf('/limber/node_modules/@a/b/dist/index.mjs?x', '/limber')).toBe('/limber/node_modules/@a/b');
  expect(packageOf('/limber/node_modules/a/node_modules/c/c.js', '/limber')).toBe(
    '/limber/node_modules/a/node_modules/c',
  );
  expect(packageOf('C:\\limber\\node_modules\\a\\c.js', 'C:\\limber')).toBe('C:/limber/node_modules/a');
  expect(packageOf('\0rolldown/runtime.js', '/limber')).toBe(join('/limber', 'node_modules/rolldown'));
  expect(() => packageOf('\0nobody-knows', '/limber')).toThrow('nothing says whose code that is');
});
