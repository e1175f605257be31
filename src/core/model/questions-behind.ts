import type { Condition, Criterion } from './rubric.js';
import { criteriaRead, questionsRead } from '../scoring/condition.js';

/** Ids of the questions that a condition rests on: those that it names, and those of the criteria whose scores it reads. */
export function questionsBehind(
  condition: Condition,
  { criteria }: { readonly criteria: readonly Criterion[] },
): readonly string[] {
  const scores = criteriaRead(condition);
  const within = criteria.filter(({ id }) => scores.includes(id)).flatMap(({ questions }) => questions);
  return [...questionsRead(condition), ...within.map(({ id }) => id)];
}
