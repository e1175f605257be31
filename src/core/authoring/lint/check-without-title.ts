import { problem } from '../../model/problem.js';
import { placedChecks } from '../../rubric/places.js';
import type { LintRule } from './rule.js';

/** Checklist items without a title, in whose place the whole of what to find is shown. */
export const checkWithoutTitle: LintRule = {
  id: 'check-without-title',
  severity: 'advice',
  check: (rubric) =>
    placedChecks(rubric).flatMap(({ item: { id, title }, path }) =>
      title === undefined ? [problem('lint/check-without-title', { id }, { path: [...path, 'id'] })] : [],
    ),
};
