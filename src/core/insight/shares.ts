import type { AssessedCriterion, Assessment } from '../scoring/assessment.js';

/** The part of the re-based total, in [0, 1], that each criterion stands for; 0 where it is not scored. */
export function criterionShares(assessment: Assessment): readonly number[] {
  const weights = assessment.criteria.map(({ criterion, mean }) => (mean === undefined ? 0 : criterion.weight));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => (sum > 0 ? weight / sum : 0));
}

/** The part of the re-based total that each scoring question stands for, by question id. */
export function questionShares(assessment: Assessment): ReadonlyMap<string, number> {
  const shares = criterionShares(assessment);
  return new Map(
    assessment.criteria.flatMap((criterion, index) => sharesWithin(criterion, shares[index] ?? 0)),
  );
}

function sharesWithin({ questions }: AssessedCriterion, share: number): readonly [string, number][] {
  const scoring = questions.filter((each) => each.range !== undefined);
  const sum = scoring.reduce((total, each) => total + each.question.weight, 0);
  return scoring.map((each) => [each.question.id, sum > 0 ? (share * each.question.weight) / sum : 0]);
}
