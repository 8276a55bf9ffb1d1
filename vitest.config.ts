import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { compileMessages } from './scripts/build/compile-messages.ts';

export default defineConfig({
  plugins: [compileMessages(), preact()],
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    mockReset: true,
    testTimeout: 60_000,
    setupFiles: ['tests/support/seed.ts'],
  },
});
