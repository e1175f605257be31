import { problem } from '../../model/problem.js';
import type { LintRule } from './rule.js';

/** Criteria that do not say why an employer cares. */
export const criterionWithoutWhy: LintRule = {
  id: 'criterion-without-why',
  severity: 'warning',
  check: ({ criteria }) =>
    criteria.flatMap(({ id, why }, index) =>
      why === undefined
        ? [problem('lint/criterion-without-why', { id }, { path: ['criteria', index, 'id'] })]
        : [],
    ),
};
