// A copy of the build in which a script runs before all others, such as one that takes a name away.

import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Removes the name `browser`. Chrome and Edge from 144, the oldest that Limber supports, to 147 do not have it. They have the
 * same API as `chrome`. Chromium puts the name back into the worker when a file that is no page, as the tests open, sends a
 * message. What counts is that it is not there when Limber's code begins.
 */
export const noBrowserName = "delete globalThis.browser;\nglobalThis.nameAtStart = 'browser' in globalThis;\n";

/** Removes what a browser older than Chrome 144 and Firefox 139 does not have. */
export const noTemporal = 'delete globalThis.Temporal;\n';

/**
 * Copies a built extension. In the copy a script runs before any code of Limber's, in the worker and in each page.
 *
 * @returns the folder of the copy
 */
export function copyWithFirstScript(extension: string, script: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'limber-copy-'));
  cpSync(extension, copy, { recursive: true });
  writeFileSync(join(copy, 'first.js'), script);
  const { background } = JSON.parse(readFileSync(join(copy, 'manifest.json'), 'utf8'));
  const worker = join(copy, background.service_worker);
  renameSync(worker, join(copy, 'limber-background.js'));
  // Modules run in the order of their imports.
  writeFileSync(worker, "import './first.js';\nimport './limber-background.js';\n");
  for (const page of readdirSync(copy).filter((name) => name.endsWith('.html'))) {
    const html = readFileSync(join(copy, page), 'utf8');
    writeFileSync(join(copy, page), html.replace('<head>', '<head><script src="/first.js"></script>'));
  }
  return copy;
}
