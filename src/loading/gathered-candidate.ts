import type { AnswerSet } from '../core/model/answer.js';
import type { LoadedRubric } from '../core/model/loaded-rubric.js';
import type { Problem } from '../core/model/problem.js';

/** The answers about one of several candidates, with their rubric and where they come from. */
export interface GatheredCandidate {
  /** Its file. */
  readonly name: string;
  /** Its place in a list of candidates, from 1. */
  readonly record?: number;
  /** The line on which that record begins. */
  readonly line?: number;
  readonly answers: AnswerSet;
  readonly loaded: LoadedRubric;
  /** The id or path by which the rubric was found. */
  readonly rubricName: string;
}

/** The candidates that could be read, and why others could not. */
export interface GatheredCandidates {
  readonly candidates: readonly GatheredCandidate[];
  readonly problems: readonly Problem[];
}
