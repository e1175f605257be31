import { problem } from '../../model/problem.js';
import { placedQuestions } from '../../rubric/places.js';
import { stateOver } from './probe.js';
import type { LintRule } from './rule.js';

/** Questions whose condition holds in no completion. */
export const neverAsked: LintRule = {
  id: 'never-asked',
  severity: 'error',
  needs: 'valid',
  check: (rubric) =>
    placedQuestions(rubric).flatMap(({ question: { id, when }, path }) =>
      when !== undefined && stateOver(rubric, when) === 'clear'
        ? [problem('lint/never-asked', { id }, { path: [...path, 'when'] })]
        : [],
    ),
};
