import type { AssessedCriterion, Assessment } from '../scoring/assessment.js';

/** The part of the re-based total, in [0, 1], that a criterion stands for; 0 where it is not scored. */
export function criterionShare(criterion: AssessedCriterion, assessment: Assessment): number {
  return shareOf(criterion, scoredWeight(assessment));
}

function shareOf({ criterion, mean }: AssessedCriterion, whole: number): number {
  return mean === undefined || criterion.weight === 0 ? 0 : criterion.weight / whole;
}

function scoredWeight({ criteria }: Assessment): number {
  return criteria.reduce(
    (sum, { criterion, mean }) => (mean === undefined ? sum : sum + criterion.weight),
    0,
  );
}

/** The part of the re-based total that each question with a weight stands for, by question id. */
export function questionShares(assessment: Assessment): ReadonlyMap<string, number> {
  const whole = scoredWeight(assessment);
  return new Map(assessment.criteria.flatMap((each) => sharesWithin(each, shareOf(each, whole))));
}

function sharesWithin({ questions }: AssessedCriterion, share: number): readonly [string, number][] {
  const counting = questions.filter(({ question, range }) => range !== undefined && question.weight > 0);
  const sum = counting.reduce((total, { question }) => total + question.weight, 0);
  return counting.map(({ question }) => [question.id, (share * question.weight) / sum]);
}
