import { defineConfig } from 'vitest/config';

const onlyTypes = [
  'src/ports/**',
  'src/core/model/answer.ts',
  'src/core/batch/accumulator.ts',
  'src/core/batch/row.ts',
  'src/core/explanation/explanation.ts',
  'src/core/explanation/model.ts',
  'src/core/explanation/question-model.ts',
  'src/core/model/expectation.ts',
  'src/core/model/problem-args.ts',
  'src/core/model/result.ts',
  'src/core/model/usage-args.ts',
  'src/core/model/verdict.ts',
  'src/formats/document/located.ts',
];

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Half of the tests wait for another process: a core kept free would be idle.
    maxWorkers: '100%',
    // Only what hangs is stopped: how long a test takes on a busy machine says nothing about the product.
    testTimeout: 60_000,
    reporters: process.env.CI ? ['default', 'json'] : ['default'],
    outputFile: { json: 'coverage/tests.json' },
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: onlyTypes,
      reporter: [['text', { skipFull: true }], 'html'],
      thresholds: {
        statements: 90,
        branches: 90,
        functions: 90,
        lines: 90,
        'src/core/**': { statements: 100, branches: 100, functions: 100, lines: 100 },
      },
    },
  },
});
