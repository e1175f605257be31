import type { AnswerSet } from '../answers/model.js';
import type { Flips } from '../report/model.js';
import type { Rubric } from '../rubric/model.js';
import { outlook } from './what-if.js';

/** The verdict if every criterion that has a weight had the same one. */
export function equalWeights(rubric: Rubric, answers: AnswerSet, asOf: string): Flips['equalWeights'] {
  const criteria = rubric.criteria.map((criterion) => ({
    ...criterion,
    weight: criterion.weight > 0 ? 1 : 0,
  }));
  const result = outlook({ ...rubric, criteria }, answers, asOf);
  return result && { verdict: result.verdict.id, firm: result.verdict.firm };
}
