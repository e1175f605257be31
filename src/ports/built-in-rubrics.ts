import type { LoadedRubric } from '../core/model/loaded-rubric.js';
import type { Outcome } from '../core/model/problem.js';

/** The rubrics that come with credcheck. */
export interface BuiltInRubrics {
  ids(): Promise<readonly string[]>;
  /** A built-in rubric, checked and resolved when credcheck was built. */
  load(id: string): Promise<LoadedRubric>;
  /** The file of a built-in rubric, for rubrics that extend it; `name` is its name in problems. */
  read(id: string): Promise<Outcome<{ readonly text: string; readonly name: string }>>;
  /** The shortest path of an answers file beside a built-in rubric. */
  examplePath(id: string, name: string): string;
}
