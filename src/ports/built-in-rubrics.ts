import type { Outcome } from '../core/problem.js';

/** The rubrics that come with credcheck. */
export interface BuiltInRubrics {
  ids(): Promise<readonly string[]>;
  /** The file of a built-in rubric; `name` is what problems call it. */
  read(id: string): Promise<Outcome<{ readonly text: string; readonly name: string }>>;
}
