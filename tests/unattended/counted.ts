// A copy of the build that counts the starts of its background.

import { appendFileSync, cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes down each start of the background, beside what Limber keeps. Limber's own log keeps only the last lines, and one for
 * many starts; and whoever looked from outside would be attached, and keep the background alive.
 */
const counter = `
;(async () => {
  const at = Date.now();
  const { starts = [] } = await globalThis.browser.storage.local.get('starts');
  await globalThis.browser.storage.local.set({ starts: [...starts, at] });
})();
`;

/** Copies a built extension, so that a build in between does no harm, and lets the copy count its starts. */
export function copyCounted(extension: string, to: string): void {
  cpSync(extension, to, { recursive: true });
  const { background } = JSON.parse(readFileSync(join(to, 'manifest.json'), 'utf8'));
  appendFileSync(join(to, background.service_worker ?? background.scripts[0]), counter);
}
