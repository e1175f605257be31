import { isPercentage } from '../../model/domain.js';
import { problem } from '../../model/problem.js';
import { type AnswerTest, allQuestions, type NumberQuestion } from '../../model/rubric.js';
import { conditionLeaves, placedConditions } from '../../rubric/places.js';
import type { LintRule } from './rule.js';

/** Conditions on a number that may be counted in a sample, which no count can make true: it gives a range. */
export const unsettledByCount: LintRule = {
  id: 'unsettled-by-count',
  severity: 'warning',
  check: (rubric) => {
    const counted = new Map(
      allQuestions(rubric).flatMap((each) =>
        each.type === 'number' && each.sample !== undefined ? [[each.id, each] as const] : [],
      ),
    );
    return placedConditions(rubric)
      .flatMap(conditionLeaves)
      .flatMap(({ condition, path }) => {
        const question = condition.kind === 'score' ? undefined : counted.get(condition.question);
        if (condition.kind === 'score' || question === undefined || canHold(condition.test, question))
          return [];
        const at = { path: [...path, condition.test.op] };
        return [problem('lint/unsettled-by-count', { id: question.id }, at)];
      });
  },
};

/** The range of a count has two different ends, and neither is none nor all of a population. */
function canHold(test: AnswerTest, question: NumberQuestion): boolean {
  const all = isPercentage(question) ? 100 : 1;
  switch (test.op) {
    case 'is':
    case 'in':
      return false;
    case 'at-most':
      return Number(test.value) > 0;
    case 'at-least':
      return Number(test.value) < all;
    default:
      return true;
  }
}
