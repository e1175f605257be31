import { problem } from '../../model/problem.js';
import { placedRules } from './placed-rules.js';
import { stateOver } from './probe.js';
import type { LintRule } from './rule.js';

/** Knock-outs, caps and warnings that are hit whatever is answered. */
export const ruleAlwaysHits: LintRule = {
  id: 'rule-always-hits',
  severity: 'error',
  needs: 'valid',
  check: (rubric) =>
    placedRules(rubric).flatMap(({ kind, rule, path }) =>
      stateOver(rubric, rule.when) === 'hit'
        ? [problem('lint/rule-always-hits', { kind, id: rule.id }, { path: [...path, 'when'] })]
        : [],
    ),
};
