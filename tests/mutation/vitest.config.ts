import { defineConfig } from 'vitest/config';

// Run by Stryker alone: each of the thousands of changed programs runs the tests that reach the change.
export default defineConfig({
  test: {
    include: ['tests/core/**/*.test.ts'],
    // Slow for every change, or they count how many inputs were tried, which the time limit cuts short.
    exclude: ['**/*.property.test.ts', 'tests/core/interview/{quick,settled}.test.ts'],
    setupFiles: ['tests/support/same-inputs.ts', 'tests/mutation/fewer-inputs.ts'],
    testTimeout: 60_000,
    isolate: false,
  },
});
