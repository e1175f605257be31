import type { Answer } from '../model/answer.js';
import type { PartialValue } from '../model/partial-value.js';
import { failure, type Outcome, problem, success } from '../model/problem.js';
import type { Question } from '../model/rubric.js';

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
