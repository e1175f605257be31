import { failure, type Outcome, problem } from '../core/model/problem.js';

/** The problem for a file that cannot be written or removed. */
export function unwritable(name: string, reason: string): Outcome<never> {
  return failure(problem('output/unwritable', { name, reason }));
}
