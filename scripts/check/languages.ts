// `npm run languages`: every screen in every language, measured and photographed.

import { rm } from 'node:fs/promises';
import { build } from '../build/build.ts';
import { run, script } from '../run.ts';

const config = ['--config', 'tests/languages/playwright.config.ts'];

/**
 * `npm run languages`: every screen in every language (`npm run languages -- de,ar` in these). Says what is cut off, lies on another
 * text, is still in English or runs the wrong way, and makes sheets of pictures in `.shots/languages`. Look at them.
 */
await script(async () => {
  await rm('.shots/languages', { recursive: true, force: true });
  console.log(await build('chrome'));
  const [codes] = process.argv.slice(2);
  const env = codes ? { LANGUAGES: codes } : {};
  try {
    await run('playwright', ['test', ...config, '--project', 'screens'], { env });
  } finally {
    // What is wrong is best seen in the pictures.
    await run('playwright', ['test', ...config, '--project', 'sheets']);
  }
});
