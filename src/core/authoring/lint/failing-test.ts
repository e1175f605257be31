import { problem } from '../../model/problem.js';
import { runCase } from '../run-tests.js';
import type { LintRule } from './rule.js';

/** Tests that do not come out as they expect, and those whose answers do not fit the rubric. */
export const failingTest: LintRule = {
  id: 'failing-test',
  severity: 'error',
  needs: 'valid',
  check: (rubric, asOf) =>
    rubric.tests.flatMap((test, index) => {
      const run = runCase(rubric, test, index, asOf);
      if (run.ok && run.value.failures.length === 0) return [];
      const args = { name: test.name, why: run.ok ? 'fails' : 'unfit' } as const;
      return [problem('lint/failing-test', args, { path: ['tests', index, 'name'] })];
    }),
};
