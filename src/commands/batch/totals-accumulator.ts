import { type Groups, grouping } from '../../core/batch/groups.js';
import type { Summary, SummaryHead } from '../../core/batch/summary.js';
import { summaryCounter } from '../../core/batch/summary-counter.js';
import type { Band } from '../../core/model/rubric.js';
import { verdictIds } from '../../core/model/verdict-ids.js';
import type { GatedResult } from './apply-gates.js';
import { type Failures, failureCounter } from './failures.js';

/**
 * What rows come to without the rows: plain values, which a thread can hand over, as large for many rows as for
 * one.
 */
export interface Totals {
  readonly summary: Summary;
  readonly groups: Groups;
  readonly failures: readonly Failures[];
}

/** Adds rows up as they pass, and keeps none. */
export interface Totalling {
  readonly add: (judged: GatedResult) => void;
  /** Adds what other rows come to, which stand behind those so far. */
  readonly addAll: (others: Totals) => void;
  readonly totals: () => Totals;
}

/** Starts with no rows. */
export function totalsAccumulator(
  head: SummaryHead,
  bands: readonly Band[],
  failUnder: number | undefined,
): Totalling {
  const summary = summaryCounter(head, verdictIds(bands));
  const groups = grouping(bands, failUnder);
  const failures = failureCounter();
  return {
    add: (judged) => {
      summary.add(judged.row);
      groups.add(judged);
      failures.add(judged.setbacks);
    },
    addAll: (others) => {
      summary.addAll(others.summary);
      groups.addAll(others.groups);
      failures.addAll(others.failures);
    },
    totals: () => ({
      summary: summary.summary(),
      groups: groups.groups(),
      failures: failures.failures(),
    }),
  };
}
