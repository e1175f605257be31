import type { Language } from '../core/model/language.js';
import type { LoadedRubric } from '../core/model/loaded-rubric.js';
import type { Outcome } from '../core/model/problem.js';
import type { TextList } from '../core/model/rubric-texts.js';

/** The rubrics that come with credcheck. */
export interface BuiltInRubrics {
  ids(): Promise<readonly string[]>;
  /** A built-in rubric, checked and resolved when credcheck was built. */
  load(id: string): Promise<LoadedRubric>;
  /** The file of a built-in rubric, for rubrics that extend it; `name` is its name in problems. */
  read(id: string): Promise<Outcome<{ readonly text: string; readonly name: string }>>;
  /** The texts of a built-in rubric in another language, if it has them: compiled when credcheck was built. */
  translation(id: string, language: Language): Promise<TextList | undefined>;
  /** The file with those texts; it may be missing. */
  readTranslation(
    id: string,
    language: Language,
  ): Promise<Outcome<{ readonly text: string; readonly name: string }>>;
  /** The shortest path of an answers file beside a built-in rubric. */
  examplePath(id: string, name: string): string;
}
