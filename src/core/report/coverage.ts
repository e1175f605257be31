import { questionShares } from '../insight/shares.js';
import { type Assessment, assessedQuestions } from '../scoring/assessment.js';
import { roundOnce } from '../scoring/round.js';
import type { Result } from './model.js';

/** How much of what counts is answered, and how much of it with a source, by weight. */
export function coverageOf(assessment: Assessment): Result['coverage'] {
  const shares = questionShares(assessment);
  const answered = assessedQuestions(assessment).filter((each) => each.state === 'answered');
  const sumOf = (questions: typeof answered): number =>
    questions.reduce((sum, each) => sum + (shares.get(each.question.id) ?? 0), 0);
  return {
    answered: roundOnce(sumOf(answered)),
    withSource: roundOnce(sumOf(answered.filter((each) => each.answer?.source !== undefined))),
  };
}
