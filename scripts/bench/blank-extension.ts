// The extension that does nothing, against which Limber is measured.

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const manifest = {
  manifest_version: 3,
  name: 'Blank',
  version: '1',
  permissions: ['storage'],
  action: { default_popup: 'popup.html' },
  background: { service_worker: 'worker.js' },
};

const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Blank</title>
  </head>
  <body>
    <main><h1>Blank</h1></main>
  </body>
</html>
`;

/** The worker answers every message and does nothing else. */
const worker = 'chrome.runtime.onMessage.addListener((message, sender, answer) => answer({ ok: true }));\n';

/** Writes an empty extension into a new folder: a page with a heading, and a worker that answers. */
export async function writeBlankExtension(inside: string): Promise<string> {
  const folder = join(inside, 'blank');
  await mkdir(folder);
  const files = { 'manifest.json': JSON.stringify(manifest), 'popup.html': page, 'worker.js': worker };
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return folder;
}
