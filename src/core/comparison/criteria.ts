import type { ComparedCandidate, Dominance } from '../model/comparison.js';
import type { Interval } from '../model/result.js';
import { roundOnce } from '../model/round.js';
import type { AssessedCriterion } from '../scoring/assessment.js';
import type { Contender } from './contender.js';

/** The ends of a criterion's score, rounded, or whether it is scored at all. */
type CriterionScore = Interval | 'never' | 'sometimes';

/** The criteria at which a candidate is certainly the best, or the worst, of several that differ. */
export function criterionMarks(own: Contender, all: readonly Contender[]): ComparedCandidate['marks'] {
  const scores = (at: number) => all.map(({ assessment }) => scoreAt(assessment.criteria, at));
  return Object.fromEntries(
    own.assessment.criteria.flatMap(({ criterion }, at) => {
      const mark = markOf(scoreAt(own.assessment.criteria, at), scores(at));
      return mark === undefined ? [] : [[criterion.id, mark]];
    }),
  );
}

function markOf(own: CriterionScore, all: readonly CriterionScore[]): 'best' | 'worst' | undefined {
  const scores = all.flatMap((each) => (typeof each === 'object' ? [each] : []));
  if (typeof own !== 'object' || scores.length < all.length) return undefined;
  const lowest = Math.min(...scores.map(({ low }) => low));
  const highest = Math.max(...scores.map(({ high }) => high));
  if (lowest === highest) return undefined;
  // One of equally good ones has no better beside it either.
  const others = without(scores, own);
  if (others.every(({ high }) => own.low >= high)) return 'best';
  return others.every(({ low }) => own.high <= low) ? 'worst' : undefined;
}

function without(scores: readonly Interval[], own: Interval): readonly Interval[] {
  const at = scores.findIndex(({ low, high }) => low === own.low && high === own.high);
  return scores.filter((_, index) => index !== at);
}

/**
 * The pairs of which the first is at least as good at every criterion, however the open answers turn out: then no
 * weights put the second before it. Only where the same criteria are scored, and neither is stopped.
 */
export function dominances(contenders: readonly Contender[]): readonly Dominance[] {
  const going = contenders.filter(({ standing }) => standing.high.verdict > 0);
  return going.flatMap((one) =>
    going
      .filter((other) => other !== one && dominates(one.assessment.criteria, other.assessment.criteria))
      .map((other) => ({ candidate: one.key, over: other.key })),
  );
}

function dominates(own: readonly AssessedCriterion[], others: readonly AssessedCriterion[]): boolean {
  return own.every(({ criterion }, at) => {
    if (criterion.weight === 0) return true;
    const [one, other] = [scoreAt(own, at), scoreAt(others, at)];
    if (typeof one === 'object' && typeof other === 'object') return one.low >= other.high;
    return one === 'never' && other === 'never';
  });
}

function scoreAt(criteria: readonly AssessedCriterion[], at: number): CriterionScore {
  const mean = criteria[at]?.mean;
  if (mean === undefined) return 'never';
  const { low, high } = mean.range;
  return mean.presence === 'sure' ? { low: roundOnce(low), high: roundOnce(high) } : 'sometimes';
}
