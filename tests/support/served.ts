// Serves pages that show real components outside of the extension.

import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { createServer } from 'vite';
import { compileMessages } from '../../scripts/build/compile-messages';

export interface Served {
  /** The address of a page in `tests/shots`. */
  readonly urlOf: (page: string) => string;
  readonly close: () => Promise<void>;
}

/** Serves pages with the real components that are not part of the extension. */
export async function serve(): Promise<Served> {
  const server = await createServer({
    configFile: false,
    root: join(import.meta.dirname, '../..'),
    logLevel: 'error',
    plugins: [compileMessages(), preact()],
    server: { port: 0, watch: null },
    optimizeDeps: { entries: ['tests/shots/*/index.html'] },
    cacheDir: 'test-results/vite',
  });
  await server.listen();
  return {
    urlOf: (page) => `${server.resolvedUrls?.local[0]}tests/shots/${page}`,
    close: () => server.close(),
  };
}
