import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Copies a built extension and removes the name `browser` before any code of Limber runs. Chrome and Edge from 144, the
 * oldest that Limber supports, to 147 do not have it. They have the same API as `chrome`.
 *
 * @returns the folder of the copy
 */
export function copyWithoutBrowserName(extension: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'limber-without-browser-'));
  cpSync(extension, copy, { recursive: true });
  // Chromium puts the name back into the worker when a file that is no page, as the tests open, sends a message. What counts
  // is that it is not there when Limber's code begins.
  const takeAway = "delete globalThis.browser;\nglobalThis.nameAtStart = 'browser' in globalThis;\n";
  writeFileSync(join(copy, 'take-away.js'), takeAway);
  const { background } = JSON.parse(readFileSync(join(copy, 'manifest.json'), 'utf8'));
  const worker = join(copy, background.service_worker);
  renameSync(worker, join(copy, 'limber-background.js'));
  // Modules run in the order of their imports.
  writeFileSync(worker, "import './take-away.js';\nimport './limber-background.js';\n");
  for (const page of readdirSync(copy).filter((name) => name.endsWith('.html'))) {
    const html = readFileSync(join(copy, page), 'utf8');
    writeFileSync(join(copy, page), html.replace('<head>', '<head><script src="/take-away.js"></script>'));
  }
  return copy;
}
