import type { RuleState } from '../../core/model/result.js';
import type { Rubric } from '../../core/model/rubric.js';
import type { Ternary } from '../../core/model/ternary.js';
import { stateOf } from '../../core/scoring/assess-intervals.js';
import type { RuleStates } from '../../core/scoring/assessment.js';

interface InState<Rule> {
  readonly rule: Rule;
  readonly state: RuleState;
}

/** Gives the rules their states by what holds, in their order; what comes of a rule is made once for all lines. */
export function ruleStatesIn({
  knockouts,
  caps,
  warnings,
}: Rubric): (truths: readonly Ternary[]) => RuleStates {
  const ofKnockouts = knockouts.map(statesOf);
  const ofCaps = caps.map(statesOf);
  const ofWarnings = warnings.map(statesOf);
  const firstCap = knockouts.length;
  const firstWarning = firstCap + caps.length;
  return (truths) => ({
    knockouts: ofKnockouts.map((states, at) => states[truths[at] ?? 'no']),
    caps: ofCaps.map((states, at) => states[truths[firstCap + at] ?? 'no']),
    warnings: ofWarnings.map((states, at) => states[truths[firstWarning + at] ?? 'no']),
  });
}

function statesOf<Rule>(rule: Rule): Readonly<Record<Ternary, InState<Rule>>> {
  return {
    yes: { rule, state: stateOf('yes') },
    no: { rule, state: stateOf('no') },
    unknown: { rule, state: stateOf('unknown') },
  };
}
