import type { Outcome, Problem } from '../../src/core/model/problem.js';

/** The value of an outcome that has one; fails the test where there is none. */
export function accepted<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`refused: ${JSON.stringify(outcome.problems)}`);
  return outcome.value;
}

/** The problems of an outcome; fails the test where there are none. */
export function refused(outcome: Outcome<unknown>): readonly Problem[] {
  if (outcome.ok) throw new Error(`accepted: ${JSON.stringify(outcome.value)}`);
  return outcome.problems;
}

/** The problems of an outcome, each as its code and the path it points to. */
export function complaintsOf(outcome: Outcome<unknown>): readonly string[] {
  return refused(outcome).map(({ code, where }) => [code, ...(where.path ?? [])].join(' '));
}
