import type { Outlook } from '../model/outlook.js';
import type { BriefResult, Interval } from '../model/result.js';
import type { Rubric } from '../model/rubric.js';
import type { Action } from '../model/rubric-parts.js';
import type { Until, Verdict } from '../model/verdict.js';
import { actionOf, leanOf } from '../scoring/action.js';
import type { Assessment, RuleStates } from '../scoring/assessment.js';
import { openKnockouts, reasons } from './verdict-reasons.js';

/** A verdict, its id without caps, and whether the offer costs only time. */
export interface Decision extends Verdict {
  readonly actions: readonly Action[];
  readonly withoutCaps: string;
  readonly free: boolean;
  readonly until?: Until;
  readonly outlook?: Outlook;
}

/** The verdict with its reasons, and the states of the rules, as results have them. */
export function judgement(
  rubric: Rubric,
  assessment: Assessment,
  score: Interval,
  verdict: Decision,
): Pick<BriefResult, 'verdict' | 'knockouts' | 'caps' | 'warnings'> {
  const { id, firm, range, actions, withoutCaps: without, free, until, outlook } = verdict;
  const action = actionOf(actions, assessment.knockouts);
  const lean = outlook && leanOf(rubric, action, outlook);
  const because = reasons({ rubric, assessment, score, verdict });
  const unless = openKnockouts(rubric, assessment);
  return {
    verdict: {
      id,
      action,
      actions,
      firm,
      range,
      ...(without !== id && { withoutCaps: without }),
      free,
      ...(until && { until }),
      ...(lean && { lean }),
      because,
      unless,
    },
    ...ruleResults(assessment),
  };
}

/** The states of the rules, as results have them. */
export function ruleResults({
  knockouts,
  caps,
  warnings,
}: RuleStates): Pick<BriefResult, 'knockouts' | 'caps' | 'warnings'> {
  return {
    knockouts: knockouts.map(({ rule, state }) => ({ id: rule.id, state })),
    caps: caps.map(({ rule, state }) => ({ id: rule.id, state, atMost: rule.atMost })),
    warnings: warnings.flatMap(({ rule: { id, say }, state }) => (state === 'hit' ? [{ id, say }] : [])),
  };
}
