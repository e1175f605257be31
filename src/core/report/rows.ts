import { criterionShare } from '../insight/shares.js';
import { valuePart } from '../model/answer.js';
import type { CriterionResult, Interval, ProfileResult, QuestionResult } from '../model/result.js';
import { roundOnce } from '../model/round.js';
import { lastFreshDay } from '../scoring/age.js';
import type { AssessedQuestion, Assessment } from '../scoring/assessment.js';

/** One row per criterion; the points add up to the score at both ends. */
export function criterionRows(assessment: Assessment): readonly CriterionResult[] {
  return assessment.criteria.map((assessed, index) => {
    const { criterion, mean, questions } = assessed;
    const share = criterionShare(assessed, assessment);
    const points = assessment.total?.contributions[index] ?? { low: 0, high: 0 };
    return {
      id: criterion.id,
      title: criterion.title,
      weight: criterion.weight,
      share: roundOnce(share),
      applicable: mean !== undefined,
      ...(mean && { score: rounded(mean.range) }),
      points: { ...rounded(points, 100), max: roundOnce(share * 100) },
      questions: questions.map(questionRow),
    };
  });
}

/** One row per profile question. */
export function profileRow({ question, state, answer }: AssessedQuestion): ProfileResult {
  const freshUntil = lastFreshDay(answer?.evidence?.checked, question.maxAge);
  return {
    id: question.id,
    state,
    ...valuePart(answer),
    ...(answer?.kind === 'not-applicable' && { reason: answer.reason }),
    ...(freshUntil !== undefined && { freshUntil }),
    ...answer?.evidence,
  };
}

function questionRow(assessed: AssessedQuestion): QuestionResult {
  const { value, ...rest } = profileRow(assessed);
  const { id, state, ...evidence } = rest;
  return {
    id,
    state,
    ...(value !== undefined && { value }),
    ...(assessed.range && { score: rounded(assessed.range) }),
    ...evidence,
  };
}

function rounded({ low, high }: Interval, factor = 1): Interval {
  return { low: roundOnce(low * factor), high: roundOnce(high * factor) };
}
