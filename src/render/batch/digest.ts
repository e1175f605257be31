import type { GatedRow, ScoredRow } from '../../core/batch/row.js';
import type { Count } from '../document/model.js';
import { type Entry, entryOf, failureOf, refusalOf } from './entry.js';
import type { BatchView } from './renderer.js';
import { tallyFor } from './tally.js';
import { worstRows } from './worst.js';

/** What many rows come to on one page: the worst, the first that were refused, and how many there were of each. */
export interface Digest {
  readonly counts: readonly Count[];
  readonly total: number;
  /** Worst first. */
  readonly worst: readonly Entry[];
  readonly scored: number;
  readonly refusals: readonly string[];
  readonly refused: number;
  /** Why the worst of those that were scored fail what was asked for, in one line each, worst first. */
  readonly failures: readonly string[];
  readonly failed: number;
}

/** Takes rows in, and keeps no more of them than a page shows. */
export interface Digester {
  readonly add: (rows: readonly GatedRow[]) => void;
  readonly digest: () => Digest;
}

const REFUSALS = 5;
const FAILURES = 5;

/** Digests rows for a page that shows so many of them at most. */
export function digesterFor(view: BatchView, shown: number): Digester {
  const tally = tallyFor(view);
  const worst = worstRows<Entry>(shown, view.bands);
  const refusals: string[] = [];
  const failures = worstRows<string>(FAILURES, view.bands);
  const count = { scored: 0, refused: 0, failed: 0 };
  const addScored = (row: ScoredRow, reasons: readonly string[]): void => {
    worst.add(row, () => entryOf(row, view.bands));
    if (reasons.length === 0) return;
    count.failed += 1;
    failures.add(row, () => failureOf(row, reasons));
  };
  const addOne = (judged: GatedRow): void => {
    const { row, fails } = judged;
    tally.add(judged);
    count[row.kind] += 1;
    if (row.kind === 'scored') addScored(row, fails);
    else if (refusals.length < REFUSALS) refusals.push(refusalOf(row));
  };
  return {
    add: (rows) => {
      for (const judged of rows) addOne(judged);
    },
    digest: () => ({
      counts: tally.counts(),
      total: tally.total(),
      worst: worst.kept(),
      refusals: [...refusals],
      failures: failures.kept(),
      ...count,
    }),
  };
}
