import { problem } from '../../model/problem.js';
import { placedRules } from './placed-rules.js';
import { stateOver } from './probe.js';
import type { LintRule } from './rule.js';

/** Knock-outs, caps and warnings that are hit by no completion. */
export const ruleNeverHits: LintRule = {
  id: 'rule-never-hits',
  severity: 'error',
  needs: 'valid',
  check: (rubric) =>
    placedRules(rubric).flatMap(({ kind, rule, path }) =>
      stateOver(rubric, rule.when) === 'clear'
        ? [problem('lint/rule-never-hits', { kind, id: rule.id }, { path: [...path, 'when'] })]
        : [],
    ),
};
