// `npm run shots`: pictures of every screen and every pose.

import { readdir, rm } from 'node:fs/promises';
import { build } from '../build/build.ts';
import { run, script } from '../run.ts';

/**
 * `npm run shots`: pictures in `.shots/`. Every screen, light and dark; the main screens in every display setting, size and place;
 * and the contact sheet of every pose of every move. Look at them.
 */
await script(async () => {
  await rm('.shots', { recursive: true, force: true });
  console.log(await build('chrome'));
  await run('playwright', ['test', '--config', 'tests/shots/playwright.config.ts']);
  const pictures = await readdir('.shots');
  console.log(`\n${pictures.length} pictures in .shots`);
});
