import type { Criterion } from '../../core/model/rubric.js';
import type { Ternary } from '../../core/model/ternary.js';
import { totalTerm } from '../../core/scoring/assess-intervals.js';
import { meanRange, type Term } from '../../core/scoring/interval.js';
import type { CriterionScore, LineState } from './line-state.js';

/** Scores a criterion by the indexes of its questions. */
export function criterionScorer(
  criterion: Criterion,
  members: readonly number[],
  asked: (at: number, state: LineState) => Ternary,
): (state: LineState) => CriterionScore {
  return (state) => {
    const mean = meanRange(termsOf(members, asked, state));
    return { view: mean, term: totalTerm({ criterion, mean }) };
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
