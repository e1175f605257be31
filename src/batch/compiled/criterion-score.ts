import type { Criterion } from '../../core/model/rubric.js';
import type { Ternary } from '../../core/model/ternary.js';
import { totalTerm } from '../../core/scoring/assess.js';
import { meanRange, type Term } from '../../core/scoring/interval.js';
import type { CriterionScore, LineState } from './line-state.js';
import { type Branch, digitOf, Memo } from './memo.js';

/** Readings with a higher number are too many to remember what they come to together. */
const MOST_READINGS = 64;

/** Scores a criterion by the places of its questions; the same readings come to the same, and are scored once. */
export function criterionScorer(
  criterion: Criterion,
  members: readonly number[],
  asked: (at: number, state: LineState) => Ternary,
  branches: number,
): (state: LineState) => CriterionScore {
  const known = new Memo<CriterionScore>(branches);
  const scored = (state: LineState): CriterionScore => {
    const mean = meanRange(termsOf(members, asked, state));
    return { view: mean, term: totalTerm({ criterion, mean }) };
  };
  return (state) => {
    let branch: Branch<CriterionScore> = known.root();
    for (const at of members) {
      const number = state.readings[at]?.number ?? MOST_READINGS;
      if (number >= MOST_READINGS) return scored(state);
      branch = known.step(branch, number * 3 + digitOf(asked(at, state)));
    }
    branch.found ??= scored(state);
    return branch.found;
  };
}

function termsOf(
  members: readonly number[],
  asked: (at: number, state: LineState) => Ternary,
  state: LineState,
): readonly Term[] {
  const terms: Term[] = [];
  for (const at of members) {
    const truth = asked(at, state);
    const either = truth === 'no' ? undefined : state.readings[at]?.terms;
    if (either !== undefined) terms.push(truth === 'yes' ? either.sure : either.maybe);
  }
  return terms;
}
