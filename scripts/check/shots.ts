import { readdir, rm } from 'node:fs/promises';
import { build } from '../build/build.ts';
import { run, script } from '../run.ts';

/** A picture of every screen, light and dark, and the contact sheet of every pose of every move, into `.shots/`. Open them and look. */
await script(async () => {
  await rm('.shots', { recursive: true, force: true });
  console.log(await build('chrome'));
  await run('playwright', ['test', '--config', 'tests/shots/playwright.config.ts']);
  const pictures = await readdir('.shots');
  console.log(`\n${pictures.length} pictures in .shots`);
});
