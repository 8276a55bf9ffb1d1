import { run, script } from '../run.ts';

/** A picture of every token and control in each way a person may have set up their screen, into `.shots/`. Open them and look. */
await script(() =>
  run('playwright', ['test', '--config', 'tests/shots/playwright.config.ts', 'tests/shots/gallery.spec.ts']),
);
