import type { Outcome, Problem } from '../../../src/core/model/problem.js';
import type { Located } from '../../../src/formats/document/located.js';

/** What was read, where a test expects it to be readable. */
export function documentOf(outcome: Outcome<Located>): Located {
  if (!outcome.ok) throw new Error(`refused: ${refusalsOf(outcome).join(', ')}`);
  return outcome.value;
}

/** Why it was refused; empty where it was not. */
export function problemsOf(outcome: Outcome<Located>): readonly Problem[] {
  return outcome.ok ? [] : outcome.problems;
}

/** Each problem as `code line:column`. */
export function refusalsOf(outcome: Outcome<Located>): readonly string[] {
  return problemsOf(outcome).map(({ code, where }) => `${code} ${where.line}:${where.column}`);
}
