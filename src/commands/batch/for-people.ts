import type { Shown } from '../../cli/messages.js';
import type { Groups } from '../../core/batch/groups.js';
import type { Summary } from '../../core/model/batch-summary.js';
import type { RunTime } from '../../render/batch/summary-text.js';

/** A summary laid out for standard error. */
export function summaryForPeople(summary: Summary, pace: RunTime | undefined): Shown {
  return async () => (await import('../../render/batch/summary-text.js')).summaryText(summary, pace);
}

/** The line with the number of candidates by outcome. */
export function countsForPeople(groups: Groups, failUnder: number | undefined): Shown {
  return async () => {
    const { verdictCounts } = await import('../../render/batch/tally.js');
    const { verdictLine } = await import('../../render/batch/summary-text.js');
    return verdictLine(verdictCounts(groups, failUnder));
  };
}
