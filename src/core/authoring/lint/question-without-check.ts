import { problem } from '../../model/problem.js';
import { canBeVerified } from './criterion-without-check.js';
import type { LintRule } from './rule.js';

/** Questions whose answers cannot be verified, in criteria where others can. */
export const questionWithoutCheck: LintRule = {
  id: 'question-without-check',
  severity: 'advice',
  check: ({ criteria }) =>
    criteria.flatMap(({ questions }, outer) =>
      questions.flatMap((question, index) =>
        canBeVerified(question) || question.evidence === 'none' || !questions.some(canBeVerified)
          ? []
          : [
              problem(
                'lint/question-without-check',
                { id: question.id },
                { path: ['criteria', outer, 'questions', index, 'id'] },
              ),
            ],
      ),
    ),
};
