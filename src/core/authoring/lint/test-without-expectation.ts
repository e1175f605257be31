import { problem } from '../../model/problem.js';
import type { LintRule } from './rule.js';

/** Tests that pass whatever comes out. */
export const testWithoutExpectation: LintRule = {
  id: 'test-without-expectation',
  severity: 'warning',
  check: ({ tests }) =>
    tests.flatMap(({ name, expect: { verdict, firm, score } }, index) =>
      [verdict, firm, score?.atLeast, score?.atMost].some((each) => each !== undefined)
        ? []
        : [problem('lint/test-without-expectation', { name }, { path: ['tests', index, 'name'] })],
    ),
};
