import { problem } from '../../model/problem.js';
import { placedQuestions } from '../../rubric/places.js';
import type { LintRule } from './rule.js';

/** Weights of questions that score nothing: those of the profile, and those answered in words. */
export const idleWeight: LintRule = {
  id: 'idle-weight',
  severity: 'warning',
  check: (rubric) =>
    placedQuestions(rubric).flatMap(({ question: { id, weight }, path, scores }) =>
      scores || weight === 1 ? [] : [problem('lint/idle-weight', { id }, { path: [...path, 'weight'] })],
    ),
};
