import type { Candidate } from './answer.js';
import type { RubricRef } from './loaded-rubric.js';

/** Counts by key; the keys have a fixed order. */
export type Counts = Readonly<Record<string, number>>;

/** What summaries must have in common to be merged. */
export interface SummaryHead {
  readonly tool: { readonly name: 'credcheck'; readonly version: string };
  readonly rubric: RubricRef;
  /** ISO date on which evidence was aged. */
  readonly asOf: string;
}

/** The head of a summary by this version of credcheck. */
export function summaryHead(version: string, rubric: RubricRef, asOf: string): SummaryHead {
  return { tool: { name: 'credcheck', version }, rubric, asOf };
}

/** The distribution of the low ends of the scores. */
export interface ScoreCounts {
  readonly end: 'low';
  /** The width of a bucket in points. */
  readonly step: 1;
  readonly lowest?: number;
  readonly highest?: number;
  /** The bucket at index n counts scores of n or more and less than n + 1; the last counts those of 100. */
  readonly buckets: readonly number[];
}

/** How many candidates lack a usable answer to a question. */
export interface QuestionCount {
  readonly question: string;
  readonly count: number;
  /** How many of them have an answer that is out of date; only where there are any. */
  readonly stale?: number;
}

/** The problems with one column of a table, or with one question of other inputs. */
export interface ProblemCount {
  readonly column?: string;
  readonly question?: string;
  readonly count: number;
  /** Only present if there are too many different values to count them all. */
  readonly complete?: false;
  /** Highest count first, then by name; of too many, the first by name. */
  readonly values: readonly ValueCount[];
}

/** How many columns or questions with problems are kept. */
export const MOST_NAMES = 200;

/** How many different values of a column or question are counted. */
export const MOST_COUNTED_VALUES = 4_000;

/** How often one value was wrong. */
export interface ValueCount {
  readonly value: string;
  readonly count: number;
  /** What to write instead, where that is known. */
  readonly suggestion?: string;
}

/** Counts over all rows: of the same size for a million as for one, and the same for any split into parts. */
export interface Summary extends SummaryHead {
  readonly schemaVersion: 1;
  /** Only present if the run did not reach the end of its input. */
  readonly complete?: false;
  /** Scored and refused. */
  readonly records: number;
  readonly scored: number;
  readonly refused: number;
  /** By `verdict.id`: every band, best first, then `stop`. */
  readonly verdicts: Counts;
  /** The same for those whose possible bands call for one action. */
  readonly decided: Counts;
  /** The number of candidates whose possible bands call for several actions. */
  readonly undecided: number;
  readonly scores: ScoreCounts;
  /** Highest count first, then by id. */
  readonly unknown: readonly QuestionCount[];
  /** The oldest, at most 10. */
  readonly stalest: readonly OldEvidence[];
  /** By code, in the order of the codes. */
  readonly errors: Counts;
  /** Highest count first, then by name; of very many, the first by name are kept. */
  readonly problems: readonly ProblemCount[];
}

/** The oldest evidence of one candidate. */
export interface OldEvidence {
  /** ISO date. */
  readonly checked: string;
  readonly candidate: Pick<Candidate, 'id' | 'name' | 'issuer'>;
}

/** Whole points from 0 to 100. */
export const BUCKETS = 101;

/** How many candidates with the oldest evidence are kept. */
export const MOST_OLD = 10;

/** The bucket that a score from 0 to 100 counts in. */
export function bucketOf(score: number): number {
  return Math.floor(score);
}

/** The whole points that a fraction of all scores, such as 0.5, reaches; undefined if there are none. */
export function reachedBy({ buckets }: ScoreCounts, part: number): number | undefined {
  const all = buckets.reduce((sum, count) => sum + count, 0);
  let above = 0;
  for (const [bucket, count] of [...buckets.entries()].reverse()) {
    above += count;
    if (above > 0 && above >= all * part) return bucket;
  }
  return undefined;
}

/** Marks the counts of a run that stopped before the end of its input. */
export function cutShort({ schemaVersion, tool, rubric, asOf, ...counts }: Summary): Summary {
  return { schemaVersion, tool, rubric, asOf, complete: false, ...counts };
}

/** A summary as written: one line of JSON, the same bytes for the same counts. */
export function summaryLine(summary: Summary): string {
  return `${JSON.stringify(summary)}\n`;
}
