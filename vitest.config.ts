// Test runner settings: everything under tests/, measured over src/ when coverage is asked for.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: 'tests/support/global-setup.ts',
    testTimeout: 30_000,
    coverage: { include: ['src/**'] },
  },
});
