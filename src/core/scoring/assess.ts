import type { AnswerSet } from '../model/answer.js';
import type { Interval } from '../model/result.js';
import type { Rubric } from '../model/rubric.js';
import type { Verdict } from '../model/verdict.js';
import { withoutCaps } from './action.js';
import { assessByIntervals, totalTerm } from './assess-intervals.js';
import type { Assessment, ScoredCriterion } from './assessment.js';
import { type Branch, criterionTerm } from './branch.js';
import { enumerateCompletions, exactly } from './completions.js';
import { evaluationIn } from './evaluation.js';
import { meanRange, type Term, type WeightedMean, weightedMean } from './interval.js';
import type { Completions } from './union.js';
import { decide } from './verdict.js';

/**
 * Scores checked answers by a rubric on the day `asOf` (ISO date): exactly over all completions if they are few
 * enough, else by intervals that are never narrower.
 */
export function assess(rubric: Rubric, answers: AnswerSet, asOf: string): Assessment {
  const assessment = assessByIntervals(rubric, answers, asOf);
  const situation = { rubric, given: answers, asOf, termOf: totalTerm };
  const found = enumerateCompletions(situation, branchOf(assessment, totalTerm), 'all');
  return found === undefined ? assessment : narrowed(assessment, found);
}

/** The verdict that an assessment would have without caps, for its score. */
export function decideWithoutCaps(
  rubric: Rubric,
  { answers: given, asOf }: { readonly answers: AnswerSet; readonly asOf: string },
  assessment: Assessment,
  score: Interval,
): Verdict {
  const uncapped = withoutCaps(rubric);
  const branch = { ...branchOf(assessment, totalTerm), caps: [] };
  return decide(uncapped, exactly({ rubric: uncapped, given, asOf, termOf: totalTerm }, branch), score);
}

/** An assessment as the root of the branches into which it can be split. */
export function branchOf(assessment: Assessment, termOf: (criterion: ScoredCriterion) => Term): Branch {
  const { criteria, knockouts, caps, warnings } = assessment.split?.byIntervals ?? assessment;
  const terms = criteria.map((each) => criterionTerm(termOf, each));
  return { ...evaluationIn(assessment), terms, total: meanRange(terms), knockouts, caps, warnings };
}

function narrowed(byIntervals: Assessment, { scored, stateOf }: Completions): Assessment {
  const { total: _, knockouts, caps, warnings, profile, criteria } = byIntervals;
  if (scored === undefined) {
    const isHit = ({ rule }: Assessment['knockouts'][number]): boolean => stateOf(rule) === 'hit';
    const possible = knockouts.map((each) => (isHit(each) ? each : { ...each, state: 'clear' as const }));
    return { profile, criteria, knockouts: possible, caps, warnings };
  }
  const { verdict, parts } = scored;
  return {
    profile,
    criteria,
    knockouts: knockouts.map(({ rule }) => ({ rule, state: stateOf(rule) })),
    caps: caps.map(({ rule }) => ({ rule, state: stateOf(rule) })),
    warnings: warnings.map(({ rule }) => ({ rule, state: stateOf(rule) })),
    total: totalOver(scored),
    split: { verdict, parts, byIntervals },
  };
}

/** Each end with its contributions. */
function totalOver({ low, high }: { readonly low: Branch; readonly high: Branch }): WeightedMean {
  const lowest = weightedMean(low.terms);
  const highest = weightedMean(high.terms);
  return {
    range: { low: Number(lowest?.range.low), high: Number(highest?.range.high) },
    presence: 'sure',
    contributions: low.terms.map((_, at) => ({
      low: Number(lowest?.contributions[at]?.low),
      high: Number(highest?.contributions[at]?.high),
    })),
  };
}
