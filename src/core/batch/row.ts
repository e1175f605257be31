import type { Candidate } from '../model/answer.js';
import type { Interval } from '../model/result.js';
import type { Verdict } from '../model/verdict.js';

/** Where a record stands: its line, data row or index, from 1, and its file where there are several. */
export interface Place {
  readonly record: number;
  readonly file?: string;
}

/** Where a record stands, and the line of its file that it begins on; missing where it could not be read at all. */
export interface RowPlace extends Place {
  readonly firstLine?: number;
}

/** One scored record: what gates, summaries and tables read, and the result as it is written. */
export interface ScoredRow extends RowPlace {
  readonly kind: 'scored';
  readonly candidate: Candidate;
  readonly score: Interval;
  readonly verdict: Verdict;
  /** Ids of the questions that count, or may, and have no usable answer. */
  readonly open: readonly string[];
  /** How many questions are marked not applicable. */
  readonly leftOut: number;
  /** The oldest day, as an ISO date, on which an answer that counts was looked up; missing where none is dated. */
  readonly stalest?: string;
  /** The result as one line of JSON, without its newline. */
  readonly line: string;
}

/** One record that could not be scored. */
export interface RefusedRow extends RowPlace {
  readonly kind: 'refused';
  /** Who it is about, as far as that could be read. */
  readonly candidate?: Pick<Candidate, 'id' | 'name' | 'issuer'>;
  readonly error: { readonly code: string; readonly message: string; readonly where?: string };
  /** The error as one line of JSON, without its newline. */
  readonly line: string;
}

/** What became of one record. */
export type Row = ScoredRow | RefusedRow;

/** A row, held against what was asked for. */
export interface GatedRow {
  readonly row: Row;
  /** Why it fails, in one line each; nothing where it passes. */
  readonly fails: readonly string[];
  /** Whether it fails for having come out worse than in the baseline. */
  readonly isWorse: boolean;
}
