import { type Problem, problem } from '../model/problem.js';
import { allQuestions, type Rubric } from '../model/rubric.js';

/** The problem for an id that is not a question of the rubric. */
export function unknownQuestion(rubric: Rubric, id: string): Problem {
  const known = allQuestions(rubric).map((question) => question.id);
  return problem('answers/unknown-question', { id, rubric: rubric.id, known });
}
