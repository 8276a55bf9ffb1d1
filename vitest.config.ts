import preact from '@preact/preset-vite';
import { configDefaults, defineConfig } from 'vitest/config';
import { compileMessages } from './scripts/build/compile-messages.ts';

const all = 'tests/**/*.test.{ts,tsx}';
const core = ['lib/core', 'lib/content', 'scenarios', 'properties'].map((room) => `tests/${room}/**/*.test.ts`);

export default defineConfig({
  plugins: [compileMessages(), preact()],
  define: { __VERSION__: JSON.stringify('of the tests') },
  test: {
    // Words are read from the disk, which no import tells.
    forceRerunTriggers: [...configDefaults.forceRerunTriggers, '**/lib/i18n/locales/**'],
    mockReset: true,
    // In ms. The longest test takes 20 s alone, and more than three times that on a busy computer.
    testTimeout: 180_000,
    // All cores, and not one less: nothing else goes on meanwhile.
    maxWorkers: '100%',
    setupFiles: ['tests/support/seed.ts'],
    projects: [
      // One start for all of these files, not one each: the core has no clock, no globals and no state to leave behind.
      { extends: true, test: { name: 'core', include: core, isolate: false } },
      { extends: true, test: { name: 'others', include: [all], exclude: [...configDefaults.exclude, ...core] } },
    ],
  },
});
