import { problem } from '../../model/problem.js';
import type { Criterion } from '../../model/rubric.js';
import type { LintRule } from './rule.js';

/** A rubric in which nothing counts, so that no candidate gets a score. */
export const noWeight: LintRule = {
  id: 'no-weight',
  severity: 'error',
  check: ({ criteria }) =>
    criteria.some(counts) ? [] : [problem('lint/no-weight', {}, { path: ['criteria'] })],
};

function counts({ weight, questions }: Criterion): boolean {
  return weight > 0 && questions.some((question) => question.type !== 'text' && question.weight > 0);
}
