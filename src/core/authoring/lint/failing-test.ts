import { problem } from '../../model/problem.js';
import { runTests } from '../run-tests.js';
import type { LintRule } from './rule.js';

/** Tests that do not come out as they expect, and those whose answers do not fit the rubric. */
export const failingTest: LintRule = {
  id: 'failing-test',
  severity: 'error',
  needs: 'sound',
  check: (rubric, asOf) =>
    rubric.tests.flatMap((test, index) => {
      const runs = runTests({ ...rubric, tests: [test] }, asOf);
      if (runs.ok && runs.value.every(({ failures }) => failures.length === 0)) return [];
      const args = { name: test.name, why: runs.ok ? 'fails' : 'unfit' } as const;
      return [problem('lint/failing-test', args, { path: ['tests', index, 'name'] })];
    }),
};
