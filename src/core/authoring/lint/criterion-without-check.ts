import { problem } from '../../model/problem.js';
import type { Question } from '../../model/rubric.js';
import type { LintRule } from './rule.js';

/** Criteria of which no answer can be verified. */
export const criterionWithoutCheck: LintRule = {
  id: 'criterion-without-check',
  severity: 'warning',
  check: ({ criteria }) =>
    criteria.flatMap(({ id, questions }, index) =>
      questions.some(canBeVerified)
        ? []
        : [problem('lint/criterion-without-check', { id }, { path: ['criteria', index, 'id'] })],
    ),
};

/** Whether a question says where its answer can be verified: by a page or a checklist item. */
export function canBeVerified({ page, verify }: Question): boolean {
  return page !== undefined || verify.length > 0;
}
