import type { Answer } from '../model/answer.js';
import { describe } from '../model/describe.js';
import type { Expectation } from '../model/expectation.js';
import type { PartialValue } from '../model/partial-value.js';
import { failure, type Outcome, type Problem, problem, success } from '../model/problem.js';
import { allQuestions, type Question, type Rubric } from '../model/rubric.js';

/** The problem of a range that ends before it begins. */
export function reversed({ id }: Question, low: string | number, high: string | number): Outcome<never> {
  return failure(problem('answers/reversed-range', { question: id, low: String(low), high: String(high) }));
}

/** The answer that a set of one comes to. */
export function single(value: string | number | readonly string[]): Outcome<Answer> {
  return success({ kind: 'value', value });
}

/** A half-known answer. */
export function partial(value: PartialValue): Outcome<Answer> {
  return success({ kind: 'partial', value });
}

/** Rejects a plain value that is not what a question takes. */
export function wrongType(question: Question, expected: Expectation, raw: unknown): Outcome<never> {
  return failure(problem('answers/type', { question: question.id, expected, found: describe(raw) }));
}

/** The problem for an id that is not a question of the rubric. */
export function unknownQuestion(rubric: Rubric, id: string): Problem {
  const known = allQuestions(rubric).map((question) => question.id);
  return problem('answers/unknown-question', { id, rubric: rubric.id, known });
}
