import type { AssessedCriterion, Assessment } from '../scoring/assessment.js';

/** The part of the re-based total, in [0, 1], that a criterion stands for; 0 where it is not scored. */
export function criterionShare({ criterion, mean }: AssessedCriterion, { criteria }: Assessment): number {
  if (mean === undefined || criterion.weight === 0) return 0;
  const scored = criteria.filter((each) => each.mean !== undefined);
  return criterion.weight / scored.reduce((sum, each) => sum + each.criterion.weight, 0);
}

/** The part of the re-based total that each question with a weight stands for, by question id. */
export function questionShares(assessment: Assessment): ReadonlyMap<string, number> {
  return new Map(assessment.criteria.flatMap((each) => sharesWithin(each, criterionShare(each, assessment))));
}

function sharesWithin({ questions }: AssessedCriterion, share: number): readonly [string, number][] {
  const counting = questions.filter(({ question, range }) => range !== undefined && question.weight > 0);
  const sum = counting.reduce((total, { question }) => total + question.weight, 0);
  return counting.map(({ question }) => [question.id, (share * question.weight) / sum]);
}
