import type { Candidate } from '../model/answer.js';
import type { Problem } from '../model/problem.js';
import type { Interval, Report } from '../model/result.js';
import type { Action } from '../model/rubric-parts.js';
import type { Verdict, VerdictAction } from '../model/verdict.js';
import type { RegressionKind } from './regression-kinds.js';
import type { VerdictSnapshot } from './verdict-snapshot.js';

/** Columns and keys of the person's own, whose names begin with `x-`: passed on as they are. */
export type Carried = Readonly<Record<string, unknown>>;

/** The place of a record: its line, data row or index, from 1, and its file if there are several. */
export interface RecordPlace {
  readonly record: number;
  readonly file?: string;
  /** Only where the record has any. */
  readonly carried?: Carried;
}

/** The place of a record, and the line of its file that it begins on; missing if it could not be read at all. */
export interface RowPlace extends RecordPlace {
  readonly firstLine?: number;
}

/** One scored record: what gates, summaries and tables need, and the result as written. */
export interface ScoredRow extends RowPlace {
  readonly kind: 'scored';
  readonly candidate: Candidate;
  readonly score: Interval;
  readonly verdict: Verdict;
  readonly action: VerdictAction;
  /** What the possible bands call for; the row is undecided if there are several. */
  readonly actions: readonly Action[];
  /** Ids of the questions that count, or may, and have no usable answer. */
  readonly open: readonly string[];
  /** Those of them whose answer is out of date. */
  readonly stale: readonly string[];
  /** How many questions are marked not applicable. */
  readonly leftOut: number;
  /** The oldest ISO date on which any answer was checked, whether or not it counts; missing if none is dated. */
  readonly stalest?: string;
  /** The result as one line of JSON, without its newline. */
  readonly line: string;
  /** All that a page says of it; only where each has a page. */
  readonly report?: Omit<Report, 'rubric'>;
}

/** One thing that is wrong with a record. */
export interface RowProblem {
  readonly code: string;
  /** Of a table: its name in the header, or its letter if it has none. */
  readonly column?: string;
  readonly question?: string;
  /** The text that is wrong, shortened. */
  readonly value?: string;
  readonly message: string;
  /** What to write instead. */
  readonly suggestion?: string;
}

/** One record that could not be scored. */
export interface RefusedRow extends RowPlace {
  readonly kind: 'refused';
  /** The candidate, as far as it could be read. */
  readonly candidate?: Pick<Candidate, 'id' | 'name' | 'issuer'>;
  readonly error: {
    readonly code: string;
    readonly message: string;
    readonly where?: string;
    readonly problems: readonly RowProblem[];
  };
  /** The same problems, for who says them in another language than data. */
  readonly found?: readonly Problem[];
  /** The error as one line of JSON, without its newline. */
  readonly line: string;
}

/** The outcome for one record. */
export type Row = ScoredRow | RefusedRow;

/** A row with the outcome of the gates. */
export interface GatedRow {
  readonly row: Row;
  /** Why it fails, one line each; empty if it passes. */
  readonly fails: readonly string[];
  /** The same for people, where they read another language than that of data. */
  readonly why?: readonly string[];
  /** Whether it fails because it is worse than in the baseline. */
  readonly isWorse: boolean;
  /** What became of it since the baseline, if there is one and it has the candidate once. */
  readonly since?: SinceBaseline;
}

/** What became of a candidate since an earlier run. */
export interface SinceBaseline {
  readonly kind: 'new' | 'better' | 'same' | 'worse';
  /** Of the earlier run; missing if it is new. */
  readonly before?: VerdictSnapshot;
  /** What made it worse. */
  readonly kinds?: readonly RegressionKind[];
}
