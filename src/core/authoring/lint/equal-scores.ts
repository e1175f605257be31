import { testsByQuestion } from '../../model/condition.js';
import { problem } from '../../model/problem.js';
import { type AnswerTest, type OptionQuestion, singleOptions } from '../../model/rubric.js';
import { placedConditions, placedQuestions } from '../../rubric/places.js';
import { passesTest } from '../../scoring/condition.js';
import type { LintRule } from './rule.js';

/** Options of one question that have the same score and the same effect on every condition. */
export const equalScores: LintRule = {
  id: 'equal-scores',
  severity: 'advice',
  check: (rubric) => {
    const testsOf = testsByQuestion(placedConditions(rubric).map(({ condition }) => condition));
    return placedQuestions(rubric).flatMap(({ question, path, scores }) => {
      if (!scores || (question.type !== 'choice' && question.type !== 'yes-no')) return [];
      const alike = pairIn(question, testsOf(question.id));
      if (alike === undefined) return [];
      const at = question.options.findIndex(({ value }) => value === alike[1]);
      const args = { id: question.id, values: alike };
      return [problem('lint/equal-scores', args, { path: [...path, 'options', at, 'score'] })];
    });
  },
};

function pairIn(
  question: OptionQuestion,
  tests: readonly AnswerTest[],
): readonly [string, string] | undefined {
  const seen = new Map<string, string>();
  for (const { value, score } of singleOptions(question)) {
    const key = [score, ...tests.map((test) => passesTest(test, value))].join();
    const other = seen.get(key);
    if (other !== undefined) return [other, value];
    seen.set(key, value);
  }
  return undefined;
}
