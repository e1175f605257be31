import type { Outcome } from '../core/model/problem.js';
import type { LoadedRubric } from '../core/model/rubric.js';

/** The rubrics that come with credcheck. */
export interface BuiltInRubrics {
  ids(): Promise<readonly string[]>;
  /** A built-in rubric, checked and resolved when credcheck was built. */
  load(id: string): Promise<LoadedRubric>;
  /** The file of a built-in rubric, for rubrics that extend it; `name` is what problems call it. */
  read(id: string): Promise<Outcome<{ readonly text: string; readonly name: string }>>;
  /** The path of an answers file that lies beside a built-in rubric, as short as it can be typed. */
  examplePath(id: string, name: string): string;
}
