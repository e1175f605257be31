import type { Criterion } from '../../core/rubric/model.js';
import { totalTerm } from '../../core/scoring/assess.js';
import { meanRange, type Term } from '../../core/scoring/interval.js';
import type { Truth } from '../../core/scoring/truth.js';
import { type Branch, memo, TRUTH_DIGITS } from './memo.js';
import type { CriterionScore, Standing } from './standing.js';

/** Readings with a higher number are too many to remember what they come to together. */
const MOST_READINGS = 64;

/** Scores a criterion by the places of its questions; the same readings come to the same, and are scored once. */
export function criterionScorer(
  criterion: Criterion,
  members: readonly number[],
  asked: (at: number, standing: Standing) => Truth,
  branches: number,
): (standing: Standing) => CriterionScore {
  const known = memo<CriterionScore>(branches);
  const scored = (standing: Standing): CriterionScore => {
    const mean = meanRange(termsOf(members, asked, standing));
    return { view: mean, term: totalTerm({ criterion, mean }) };
  };
  return (standing) => {
    let branch: Branch<CriterionScore> = known.root();
    for (const at of members) {
      const number = standing.readings[at]?.number ?? MOST_READINGS;
      if (number >= MOST_READINGS) return scored(standing);
      branch = known.step(branch, number * 3 + TRUTH_DIGITS[asked(at, standing)]);
    }
    branch.found ??= scored(standing);
    return branch.found;
  };
}

function termsOf(
  members: readonly number[],
  asked: (at: number, standing: Standing) => Truth,
  standing: Standing,
): readonly Term[] {
  const terms: Term[] = [];
  for (const at of members) {
    const isAsked = asked(at, standing);
    const both = isAsked === 'no' ? undefined : standing.readings[at]?.terms;
    if (both !== undefined) terms.push(isAsked === 'yes' ? both.sure : both.maybe);
  }
  return terms;
}
