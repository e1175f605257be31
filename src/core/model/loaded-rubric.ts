import type { Rubric } from './rubric.js';

/** Identifies the rubric exactly; `sha256` is hexadecimal. */
export interface RubricRef {
  readonly id: string;
  readonly version: string;
  readonly sha256: string;
}

/** A checked rubric, its identity, and a fingerprint per question id. */
export interface LoadedRubric {
  readonly rubric: Rubric;
  readonly stamp: RubricRef;
  readonly fingerprints: Readonly<Record<string, string>>;
  /** The rubric in the language of what people read, if that is another one and there are texts in it. */
  readonly translated?: Rubric;
}

/** A rubric with the text that it was checked as. */
export interface ResolvedRubric extends LoadedRubric {
  /** The canonical JSON of its file, merged with its bases: the input of the stamp's hash. */
  readonly canonical: string;
}

/** The rubric with texts for people; what is data has those of `rubric`. */
export function rubricForPeople({ rubric, translated = rubric }: LoadedRubric): Rubric {
  return translated;
}
