import { type Problem, problem } from '../model/problem.js';
import { allQuestions, type Rubric } from '../model/rubric.js';

/** The problem of an id that no question of a rubric has. */
export function unknownQuestion(rubric: Rubric, id: string): Problem {
  const known = allQuestions(rubric).map((question) => question.id);
  return problem('answers/unknown-question', { id, rubric: rubric.id, known });
}
