import type { Groups } from '../../core/batch/groups.js';
import type { RefusedRow, ScoredRow } from '../../core/batch/row.js';
import type { Count } from '../document/model.js';
import { type Entry, entryOf, failureOf, type RefusedEntry, refusedEntryOf, refusedLine } from './entry.js';
import type { BatchView, ShownRow } from './renderer.js';
import { firstRows } from './row-order.js';
import { pageCounts, totalOf } from './tally.js';

/** Many rows on one page: the worst, the first rejected ones, and the number of each kind. */
export interface BatchDigest {
  readonly counts: readonly Count[];
  readonly total: number;
  /** In the order of the page. */
  readonly shown: readonly Entry[];
  readonly scored: number;
  readonly refusals: readonly string[];
  /** The same as rows of the table, where each candidate has a page of its own. */
  readonly refusedRows: readonly RefusedEntry[];
  readonly refused: number;
  /** Why the worst of the scored rows fail, one line each, worst first. */
  readonly failures: readonly string[];
  readonly failed: number;
}

/** Collects rows, and keeps only those that a page shows. */
export interface Digester {
  readonly add: (rows: readonly ShownRow[]) => void;
  readonly digest: (groups: Groups) => BatchDigest;
}

const REFUSALS = 5;
const FAILURES = 5;

/** Creates a digest for a page that shows at most this many rows. */
export function digesterFor(view: BatchView, shown: number): Digester {
  const shownFirst = firstRows<Entry>(shown, view.bands, view.order ?? 'worst');
  const refusals: string[] = [];
  const refusedRows: RefusedEntry[] = [];
  const failures = firstRows<string>(FAILURES, view.bands, 'worst');
  const count = { scored: 0, refused: 0, failed: 0 };
  const addScored = (row: ScoredRow, { fails, why = fails, ...more }: ShownRow): void => {
    shownFirst.add(row, () => entryOf(row, view, more));
    if (fails.length === 0) return;
    count.failed += 1;
    failures.add(row, () => failureOf(row, why));
  };
  const addRefused = (row: RefusedRow): void => {
    if (view.pages !== undefined) refusedRows.push(refusedEntryOf(row));
    if (view.pages !== undefined || refusals.length < REFUSALS) refusals.push(refusedLine(row));
  };
  const addOne = (one: ShownRow): void => {
    count[one.row.kind] += 1;
    if (one.row.kind === 'scored') addScored(one.row, one);
    else addRefused(one.row);
  };
  return {
    add: (rows) => {
      for (const judged of rows) addOne(judged);
    },
    digest: (groups) => {
      const counts = pageCounts(groups, view.failUnder);
      return {
        counts,
        total: totalOf(counts),
        shown: shownFirst.kept(),
        refusals: [...refusals],
        refusedRows: [...refusedRows],
        failures: failures.kept(),
        ...count,
      };
    },
  };
}
