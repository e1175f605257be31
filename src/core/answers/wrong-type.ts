import { describe } from '../model/describe.js';
import type { Expectation } from '../model/expectation.js';
import { failure, type Outcome, problem } from '../model/problem.js';
import type { Question } from '../model/rubric.js';

/** Rejects a plain value that is not what a question takes. */
export function wrongType(question: Question, expected: Expectation, raw: unknown): Outcome<never> {
  return failure(problem('answers/type', { question: question.id, expected, found: describe(raw) }));
}
