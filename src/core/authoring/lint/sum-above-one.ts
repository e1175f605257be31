import { problem } from '../../model/problem.js';
import { roundOnce } from '../../model/round.js';
import { placedQuestions } from '../../rubric/places.js';
import type { LintRule } from './rule.js';

/** Questions of several options whose scores add up to more than 1, beyond which nothing counts. */
export const sumAboveOne: LintRule = {
  id: 'sum-above-one',
  severity: 'advice',
  check: (rubric) =>
    placedQuestions(rubric).flatMap(({ question, path, scores }) => {
      if (!scores || question.type !== 'multi') return [];
      const sum = roundOnce(question.options.reduce((total, { score = 0 }) => total + score, 0));
      const args = { id: question.id, sum };
      return sum > 1 ? [problem('lint/sum-above-one', args, { path: [...path, 'id'] })] : [];
    }),
};
