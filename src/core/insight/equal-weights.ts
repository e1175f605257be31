import type { AnswerSet } from '../model/answer.js';
import type { Flips } from '../model/result.js';
import type { Rubric } from '../model/rubric.js';
import type { Assessment } from '../scoring/assessment.js';
import { projectUnderWeights } from './under-weights.js';

/** The verdict if every criterion with a weight had the same one. */
export function equalWeights(
  rubric: Rubric,
  answers: AnswerSet,
  assessment: Assessment,
  asOf: string,
): Flips['equalWeights'] {
  const result = projectUnderWeights({ rubric, answers, asOf }, assessment, ({ weight }) =>
    weight > 0 ? 1 : 0,
  );
  if (result === undefined) return undefined;
  const { id, firm, range } = result.verdict;
  return { verdict: id, firm, range };
}
