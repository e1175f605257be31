import type { AssessedCriterion, Assessment } from '../scoring/assessment.js';

/** The criterion's part of the re-based total, in [0, 1]; 0 if it is not scored. */
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

/** Parts of the re-based total, in [0, 1], by question id. */
export type Shares = ReadonlyMap<string, number>;

/** The part of the re-based total of each question with a weight, by question id. */
export function questionShares(assessment: Assessment): Shares {
  const whole = scoredWeight(assessment);
  const shares = new Map<string, number>();
  for (const criterion of assessment.criteria) {
    const share = shareOf(criterion, whole);
    const sum = countingWeight(criterion);
    for (const { question, range } of criterion.questions) {
      const isCounting = range !== undefined && question.weight > 0;
      if (isCounting) shares.set(question.id, (share * question.weight) / sum);
    }
  }
  return shares;
}

function countingWeight({ questions }: AssessedCriterion): number {
  let sum = 0;
  for (const { question, range } of questions) if (range !== undefined) sum += question.weight;
  return sum;
}
