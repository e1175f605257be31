import type { Rubric } from './rubric.js';

/** Identifies the rubric exactly; `sha256` is hexadecimal. */
export interface RubricRef {
  readonly id: string;
  readonly version: string;
  readonly sha256: string;
}

/** The length of a fingerprint, and of the one without words that a saved file has behind it. */
export const FINGERPRINT_DIGITS = 8;

/** What saved answers are held against, by the id of each question. */
export interface Fingerprints {
  /** Hashes of all that affects a question, its words too. */
  readonly fingerprints: Readonly<Record<string, string>>;
  /** Hashes of the same without its words: saved answers stay good while only these change. */
  readonly withoutWords: Readonly<Record<string, string>>;
}

/** A checked rubric, its identity, and a fingerprint per question id. */
export interface LoadedRubric extends Fingerprints {
  readonly rubric: Rubric;
  readonly stamp: RubricRef;
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
