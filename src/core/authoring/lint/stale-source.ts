import { parseIsoDay } from '../../model/calendar.js';
import { problem } from '../../model/problem.js';
import type { LintRule } from './rule.js';

/** Two years. */
const MOST_DAYS = 730;

/** Sources that were last checked too long ago. */
export const staleSource: LintRule = {
  id: 'stale-source',
  severity: 'warning',
  check: ({ sources }, asOf) =>
    sources.flatMap(({ title, checked }, index) => {
      const [then, today] = [checked, asOf].map((day) => parseIsoDay(day ?? ''));
      if (checked === undefined || then === undefined || today === undefined) return [];
      return today - then > MOST_DAYS
        ? [problem('lint/stale-source', { title, checked }, { path: ['sources', index, 'checked'] })]
        : [];
    }),
};
