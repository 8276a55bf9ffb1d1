// `npm test`: all checks, quickest first.

import { parseArgs } from 'node:util';
import { build, targets } from '../build/build.ts';
import { CommandFailed, run, script } from '../run.ts';
import { ensureTestBrowsers } from './test-browsers.ts';

interface Step {
  readonly name: string;
  readonly check: () => Promise<unknown>;
}

/** Something is installed into the system only if somebody asked for it, or if the system is deleted afterwards. */
function mayInstall(): boolean {
  const { values } = parseArgs({ options: { install: { type: 'boolean', default: false } } });
  return values.install || process.env.CI === 'true';
}

/** All checks, quickest first. They must pass before a commit. */
const steps: readonly Step[] = [
  {
    name: 'types',
    check: () => Promise.all(['.', 'lib/core', 'lib/content'].map((project) => run('tsc', ['-p', project]))),
  },
  { name: 'lint', check: () => run('biome', ['check', '.']) },
  { name: 'unused code', check: () => run('knip', []) },
  { name: 'unit and scenarios', check: () => run('vitest', ['run']) },
  {
    name: 'build',
    check: async () => {
      for (const target of targets) console.log(await build(target));
    },
  },
  { name: 'store rules', check: () => run('web-ext', ['lint', '--source-dir', '.output/firefox-mv3', '--no-input']) },
  { name: 'size', check: () => run('size-limit', []) },
  {
    name: 'browsers',
    check: async () => {
      const { chromium, firefox } = await ensureTestBrowsers(mayInstall());
      for (const { version, path } of [chromium, firefox]) console.log(version ?? path);
      await run('playwright', ['test']);
    },
  },
];

await script(async () => {
  const from = Date.now();
  for (const { name, check } of steps) {
    console.log(`\n— ${name}`);
    try {
      await check();
    } catch (error) {
      const why = error instanceof CommandFailed ? '' : `${error instanceof Error ? error.message : error}\n`;
      console.error(`${why}\nFailed at: ${name}`);
      process.exitCode = error instanceof CommandFailed ? error.code : 1;
      return;
    }
  }
  console.log(`\nAll good, in ${Math.round((Date.now() - from) / 1000)} s.`);
});
