import { defineConfig } from 'vitest/config';

/** Sentences of other languages are held to the shape of the English ones, and read from the built program. */
const otherLanguages = 'src/words/!(en|numbers)/**';

const onlyTypes = [
  'src/ports/**',
  'src/core/model/answer.ts',
  'src/core/batch/accumulator.ts',
  'src/core/batch/row.ts',
  'src/core/explanation/model.ts',
  'src/core/explanation/question-model.ts',
  'src/core/model/expectation.ts',
  'src/core/model/problem-args.ts',
  'src/core/model/result.ts',
  'src/core/model/usage-args.ts',
  'src/core/model/verdict.ts',
  'src/formats/document/located.ts',
];

const all = 'tests/**/*.test.ts';
/** They start processes, measure, or read the whole checkout. */
const wholeProgram = 'tests/{acceptance,architecture,browser,calibration,hostile,pty,torture}/**';
/** They take a package away before it is loaded, or put something else in place of a module. */
const alone = 'tests/{architecture/recipes,formats/document/read-json-alone}.test.ts';
/** They go through very many cases. */
const exhaustive = 'tests/**/{*.property,quick-scorer,save-file-trouble}.test.ts';

export default defineConfig({
  test: {
    // Without isolation a worker loads the modules once for all its files, which is half of the time of small tests.
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: [all], exclude: [wholeProgram, alone, exhaustive], isolate: false },
      },
      {
        extends: true,
        test: { name: 'exhaustive', include: [exhaustive], exclude: [wholeProgram], isolate: false },
      },
      {
        extends: true,
        test: {
          name: 'whole-program',
          include: [`${wholeProgram}/*.test.ts`],
          exclude: [alone],
          isolate: false,
        },
      },
      { extends: true, test: { name: 'alone', include: [alone] } },
    ],
    setupFiles: ['tests/support/same-inputs.ts'],
    // Half of the tests wait for another process: a core kept free would be idle.
    maxWorkers: '100%',
    // Only what hangs is stopped: how long a test takes on a busy machine says nothing about the product.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    reporters: process.env.CI ? ['default', 'json'] : ['default'],
    outputFile: { json: 'coverage/tests.json' },
    coverage: {
      provider: 'v8',
      reportOnFailure: true,
      include: ['src/**/*.ts'],
      exclude: [...onlyTypes, otherLanguages],
      // The table is long, and would push which tests failed out of the end of a log.
      reporter: ['text-summary', ['text', { file: 'table.txt', maxCols: 0, skipFull: true }], 'html'],
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
