import type { Summary, SummaryHead } from '../model/batch-summary.js';
import type { ExitStatus, FailureReason } from '../model/exit-status.js';
import type { Band } from '../model/rubric.js';
import { verdictIds } from '../model/verdict-ids.js';
import type { Accumulator } from './accumulator.js';
import { type Groups, grouping } from './groups.js';
import type { GatedRow } from './row.js';
import { summaryCounter } from './summary-counter.js';

/** A row, and its reasons for the exit status. */
export interface GatedResult extends GatedRow {
  readonly reasons: readonly FailureReason[];
}

/** How many rows fail with one exit status, and the reason of the first. */
export interface Failures {
  readonly status: ExitStatus;
  readonly first: string;
  readonly count: number;
}

/** What is counted over rows: plain values that a thread can return. */
export interface Totals {
  readonly summary: Summary;
  readonly groups: Groups;
  readonly failures: readonly Failures[];
}

/** Creates empty totals; without a threshold no row is below it. */
export function totalsAccumulator(
  head: SummaryHead,
  bands: readonly Band[],
  failUnder: number | undefined,
): Accumulator<GatedResult, Totals> {
  const summary = summaryCounter(head, verdictIds(bands));
  const groups = grouping(bands, failUnder);
  const failures = failureCounter();
  return {
    add: (gated) => {
      summary.add(gated.row);
      groups.add(gated);
      failures.add(gated.reasons);
    },
    merge: (others) => {
      summary.merge(others.summary);
      groups.merge(others.groups);
      failures.merge(others.failures);
    },
    result: () => ({ summary: summary.result(), groups: groups.result(), failures: failures.result() }),
  };
}

/** Counts failing rows, and keeps the first reason for each exit status. */
function failureCounter(): Accumulator<readonly FailureReason[], readonly Failures[]> {
  const found = new Map<ExitStatus, Failures>();
  const count = ({ status, first, count: more }: Failures): void => {
    const known = found.get(status) ?? { status, first, count: 0 };
    found.set(status, { ...known, count: known.count + more });
  };
  return {
    add: (reasons) => {
      for (const each of reasons) {
        const { status, why } = each;
        // One row counts once for each status.
        const first = reasons.find((other) => other.status === status);
        if (first === each) count({ status, first: why, count: 1 });
      }
    },
    merge: (others) => {
      for (const each of others) count(each);
    },
    result: () => [...found.values()],
  };
}
