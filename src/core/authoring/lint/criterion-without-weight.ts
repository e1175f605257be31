import { problem } from '../../model/problem.js';
import type { LintRule } from './rule.js';

/** Criteria with a weight in which nothing counts, so that they are never scored. */
export const criterionWithoutWeight: LintRule = {
  id: 'criterion-without-weight',
  severity: 'error',
  check: ({ criteria }) =>
    criteria.flatMap(({ id, weight, questions }, index) =>
      weight === 0 || questions.some((each) => each.type !== 'text' && each.weight > 0)
        ? []
        : [problem('lint/criterion-without-weight', { id }, { path: ['criteria', index, 'weight'] })],
    ),
};
