import type { Outcome } from '../../core/model/problem.js';

/** The text of a rubric file and its name. */
export interface RubricSource {
  readonly text: string;
  readonly name: string;
  /** Where it comes from; a file by default. */
  readonly kind?: 'file' | 'built-in';
}

/** Reads what a rubric names in `extends`: a built-in id, or a path relative to the file that names it. */
export type LoadBase = (reference: string, from: RubricSource) => Promise<Outcome<RubricSource>>;
