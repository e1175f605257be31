import type { Row, RowProblem } from '../core/batch/row.js';
import type { Answer } from '../core/model/answer.js';
import type { LoadedRubric } from '../core/model/loaded-rubric.js';
import type { Problem } from '../core/model/problem.js';
import type { ResultPart } from '../core/model/result.js';
import type { Body, RawRecord } from './record.js';

/** Everything that scoring a record depends on besides the record: the same settings give the same line. */
export interface ScorerSettings {
  readonly loaded: LoadedRubric;
  /** Whether this rubric was requested by name, so that records may name another one. */
  readonly rubricIs: 'asked-for' | 'default';
  /** ISO date to which evidence is aged. */
  readonly asOf: string;
  readonly toolVersion: string;
  /** Answers that override those of every record. */
  readonly settings?: ReadonlyMap<string, Answer>;
  /** Whether answers without the source that they need count as unknown. */
  readonly evidence: 'strict' | 'lenient';
  /** What rows contain besides the verdict. */
  readonly parts: readonly ResultPart[];
  /** Whether each row has the whole report too. */
  readonly reports?: 'with-rows';
  /** Says what is wrong. */
  readonly words: (problem: Problem, kind: Body['kind']) => ProblemWords;
}

/** A problem as a row says it, without its place. */
export type ProblemWords = Pick<RowProblem, 'message' | 'value' | 'suggestion'>;

/** Turns records into rows, in the same order. */
export type Scorer = (records: readonly RawRecord[]) => Promise<readonly Row[]>;
