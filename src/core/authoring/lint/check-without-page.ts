import { problem } from '../../model/problem.js';
import { placedChecks } from '../../rubric/places.js';
import type { LintRule } from './rule.js';

/** Checklist items without a page, by which the checklist is grouped. */
export const checkWithoutPage: LintRule = {
  id: 'check-without-page',
  severity: 'advice',
  check: (rubric) =>
    placedChecks(rubric).flatMap(({ item: { id, page }, path }) =>
      page === undefined ? [problem('lint/check-without-page', { id }, { path: [...path, 'id'] })] : [],
    ),
};
