import type { Outcome } from '../../core/model/problem.js';

/** The text of a rubric file and what to call it. */
export interface RubricSource {
  readonly text: string;
  readonly name: string;
  /** Where it comes from; a file unless it says otherwise. */
  readonly kind?: 'file' | 'built-in';
}

/** Reads what a rubric names in `extends`: a built-in id, or a path as seen from the file that names it. */
export type LoadBase = (reference: string, from: RubricSource) => Promise<Outcome<RubricSource>>;
