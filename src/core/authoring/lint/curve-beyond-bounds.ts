import { problem } from '../../model/problem.js';
import { placedQuestions } from '../../rubric/places.js';
import type { LintRule } from './rule.js';

/** Points of a curve at numbers that the question does not take. */
export const curveBeyondBounds: LintRule = {
  id: 'curve-beyond-bounds',
  severity: 'warning',
  check: (rubric) =>
    placedQuestions(rubric).flatMap(({ question, path }) => {
      if (question.type !== 'number') return [];
      const { id, curve = [], min = -Infinity, max = Infinity } = question;
      return curve.flatMap(([x], index) =>
        x < min || x > max
          ? [problem('lint/curve-beyond-bounds', { id, x }, { path: [...path, 'curve', index] })]
          : [],
      );
    }),
};
