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
}

/** A rubric with the text that it was checked as. */
export interface ResolvedRubric extends LoadedRubric {
  /** The canonical JSON of its file, merged with its bases: the input of the stamp's hash. */
  readonly canonical: string;
}
