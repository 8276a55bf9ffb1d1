// `npm run gallery`: pictures of every token and control.

import { run, script } from '../run.ts';

/** `npm run gallery`: pictures of every token and control in each display setting, in `.shots/`. Look at them. */
await script(() =>
  run('playwright', ['test', '--config', 'tests/shots/playwright.config.ts', 'tests/shots/gallery.spec.ts']),
);
