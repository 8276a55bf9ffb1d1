import preact from '@preact/preset-vite';
import { configDefaults, defineConfig } from 'vitest/config';
import { compileMessages } from './scripts/build/compile-messages.ts';

export default defineConfig({
  plugins: [compileMessages(), preact()],
  define: { __VERSION__: JSON.stringify('of the tests') },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    // Words are read from the disk, which no import tells.
    forceRerunTriggers: [...configDefaults.forceRerunTriggers, '**/lib/i18n/locales/**'],
    mockReset: true,
    // In ms. The longest test takes 20 s alone, and more than three times that on a busy computer.
    testTimeout: 180_000,
    // All cores, and not one less: nothing else goes on meanwhile.
    maxWorkers: '100%',
    // One start for all files, not one each: no test leaves anything in a module that another reads.
    isolate: false,
    setupFiles: ['tests/support/seed.ts'],
  },
});
