import type { Outcome } from '../../core/model/problem.js';
import type { Spelling } from '../document/spelling.js';

/** The text of a rubric file and its name. */
export interface RubricSource {
  readonly text: string;
  readonly name: string;
  /** Where it comes from; a file by default. */
  readonly kind?: 'file' | 'built-in';
}

/** Reads what a rubric names in `extends`: a built-in id, or a path relative to the file that names it. */
export type LoadBase = (reference: string, from: RubricSource) => Promise<Outcome<RubricSource>>;

/** Keys whose values are matched by their text: option values and operands of conditions. */
const MATCHED = new Set(['value', 'is', 'not', 'in', 'not-in', 'includes', 'one-of']);

/** Most numbers in a rubric count by value; those that are matched with answers keep their text. */
export const RUBRIC_SPELLING: Spelling = (keys) =>
  MATCHED.has(keys.at(-1) ?? '') || (keys[0] === 'tests' && keys[1] === 'answers') ? 'text' : 'value';
