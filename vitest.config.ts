// Test runner settings: everything under tests/, measured over src/ when coverage is asked for.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: 'tests/support/global-setup.ts',
    testTimeout: 30_000,
    // Many tests wait for processes, servers and browsers of their own: all cores, where vitest would leave one free.
    maxWorkers: '100%',
    coverage: { include: ['src/**'] },
  },
});
