import type { Row } from '../core/batch/row.js';
import type { Answer } from '../core/model/answer.js';
import type { Problem } from '../core/model/problem.js';
import type { LoadedRubric } from '../core/model/rubric.js';
import type { RawRecord } from './record.js';

/** All that scoring a record depends on beside the record: the same settings give the same line. */
export interface ScorerSettings {
  readonly loaded: LoadedRubric;
  /** Whether records may name another rubric, because this one was asked for by name. */
  readonly rubricIs: 'asked-for' | 'default';
  /** ISO date on which evidence is aged. */
  readonly asOf: string;
  readonly toolVersion: string;
  /** Answers that win over those of every record. */
  readonly settings?: ReadonlyMap<string, Answer>;
  readonly detail: 'full' | 'brief';
  /** Puts a problem in one line. */
  readonly sentence: (problem: Problem) => string;
}

/** Turns records into rows, in the same order. */
export type Scorer = (records: readonly RawRecord[]) => Promise<readonly Row[]>;
