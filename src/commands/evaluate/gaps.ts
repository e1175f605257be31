import { isOpen } from '../../core/model/question-state.js';
import type { Result } from '../../core/model/result.js';
import type { Rubric } from '../../core/model/rubric.js';

/** Ids of the questions that are or may be asked, count in the score, and have no usable answer. */
export function gapsIn(result: Result, rubric: Rubric): readonly string[] {
  const weights = new Map(
    rubric.criteria.flatMap((criterion) =>
      criterion.questions.map((question) => [question.id, question.weight * criterion.weight]),
    ),
  );
  return result.criteria
    .flatMap((criterion) => criterion.questions)
    .filter((each) => each.score !== undefined && isOpen(each.state) && (weights.get(each.id) ?? 0) > 0)
    .map((each) => each.id);
}
